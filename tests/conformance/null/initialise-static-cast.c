// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handle = (tdx_page_t)0;

tdx_page_t f(void)
{
	return handle;
}

/*
 * check-name: a static handle is (tdx_page_t)0
 * check-clause: never: (tdx_page_t)0; C11 6.6p9
 */
