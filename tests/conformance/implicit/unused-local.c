// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	u64 *unused __attribute__((unused)) = p;	/* expect: firmware-implicit */
}

/*
 * check-name: a variable that nobody reads
 * check-clause: implicit: initialiser; C11 6.7.9p11
 */
