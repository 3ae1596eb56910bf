// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handle = NULL;

tdx_page_t f(void)
{
	return handle;
}

/*
 * check-name: a static handle is NULL
 * check-clause: never: p = NULL; C11 6.7.9p4
 */
