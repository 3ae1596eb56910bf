// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return p ?: tdx_alloc_page(0);
}

/*
 * check-name: p ?: call()
 * check-clause: never: copying; GNU conditionals with omitted operands
 */
