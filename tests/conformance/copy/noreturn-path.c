// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

_Noreturn void die(void);

tdx_page_t f(tdx_page_t p)
{
	if (!p)
		die();
	return p;
}

/*
 * check-name: a path that does not return
 * check-clause: never: copying; C11 6.7.4p8
 */
