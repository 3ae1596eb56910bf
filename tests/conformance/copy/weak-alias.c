// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

__attribute__((weak)) tdx_page_t f(void)
{
	return NULL;
}

/*
 * check-name: a weak function that returns a handle
 * check-clause: never: returning; GNU attributes
 */
