// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define TDX_NO_PAGE	((tdx_page_t)NULL)

bool f(tdx_page_t p)
{
	return p == TDX_NO_PAGE;
}

/*
 * check-name: a macro for the null handle
 * check-clause: never: (tdx_page_t)NULL; C11 6.10.3p9
 */
