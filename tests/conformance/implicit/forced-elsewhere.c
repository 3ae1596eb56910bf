// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 x)
{
	take_void((__force tdx_page_t)x);	/* expect: firmware-implicit */
}

/*
 * check-name: a forced cast does not cover the implicit conversion after it
 * check-clause: implicit: argument; C11 6.5.4p4
 */
