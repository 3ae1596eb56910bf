// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handle;
static tdx_page_t *const slot = &handle;

tdx_page_t f(void)
{
	return *slot;
}

/*
 * check-name: the address of a handle initialises static data
 * check-clause: never: &p; C11 6.6p9
 */
