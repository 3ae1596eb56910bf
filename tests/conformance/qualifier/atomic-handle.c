// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static _Atomic(tdx_page_t) handle;

tdx_page_t f(tdx_page_t p)
{
	tdx_page_t old = handle;

	handle = p;
	return old;
}

/*
 * check-name: an _Atomic handle is loaded and stored
 * check-clause: never: copying; C11 6.5.16.1p1
 */
