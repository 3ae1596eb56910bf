// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take(u64 *restrict p);

void f(tdx_u64_t p)
{
	take(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a restrict parameter
 * check-clause: implicit: argument; C11 6.7.3p8
 */
