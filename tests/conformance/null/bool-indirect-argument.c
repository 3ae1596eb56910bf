// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void (*fn)(bool b), tdx_page_t p)
{
	fn(p);
}

/*
 * check-name: a bool parameter of an indirect call
 * check-clause: never: passing to bool; C11 6.5.2.2p7
 */
