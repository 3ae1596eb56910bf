// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t *pages)
{
	return (tdx_page_t *)pages;
}

/*
 * check-name: (tdx_page_t *)pages
 * check-clause: never: arrays of handles; C11 6.5.4p4
 */
