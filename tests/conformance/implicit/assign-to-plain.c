// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	u64 *plain;

	plain = p;	/* expect: firmware-implicit */
	use(*plain);
}

/*
 * check-name: assignment loses the qualifier
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
