// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	take_bool(p);
}

/*
 * check-name: a handle passed to bool
 * check-clause: never: passing to bool; C11 6.3.1.2p1
 */
