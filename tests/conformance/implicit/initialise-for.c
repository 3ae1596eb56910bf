// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	for (u64 *plain = p; plain;)	/* expect: firmware-implicit */
		return 1;
	return 0;
}

/*
 * check-name: a declaration in for loses the qualifier
 * check-clause: implicit: initialiser; C11 6.8.5p3
 */
