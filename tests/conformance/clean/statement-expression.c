// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return ({ tdx_page_t q = p; q; });
}

/*
 * check-name: a handle out of a statement expression
 * check-clause: never: copying; GNU statement expressions
 */
