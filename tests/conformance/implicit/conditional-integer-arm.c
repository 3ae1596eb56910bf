// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_u64_t p, u64 x)
{
	(void)(c ? p : x);	/* expect: firmware-implicit */
}

/*
 * check-name: an arm of integer type
 * check-clause: implicit: ?: arm, integers included; C11 6.5.15p3
 */
