// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static volatile tdx_page_t handle;

tdx_page_t f(tdx_page_t p)
{
	tdx_page_t old = handle;

	handle = p;
	return old;
}

/*
 * check-name: a volatile handle is read and written
 * check-clause: never: copying; C11 6.7.3p7
 */
