// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t const *pages, int i)
{
	return pages[i];
}

/*
 * check-name: an array of const handles is read
 * check-clause: never: arrays of handles; C11 6.7.3p9
 */
