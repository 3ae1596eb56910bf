// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, tdx_page_t q, tdx_page_t r)
{
	return (p && q) || !r;
}

/*
 * check-name: (p && q) || !r
 * check-clause: never: p && q; C11 6.5.14p3
 */
