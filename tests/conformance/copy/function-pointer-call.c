// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void (*fn)(tdx_page_t p), tdx_page_t p)
{
	fn(p);
}

/*
 * check-name: a call through a function pointer
 * check-clause: never: passing; C11 6.5.2.2p5
 */
