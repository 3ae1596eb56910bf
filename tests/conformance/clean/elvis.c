// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p, tdx_page_t q)
{
	return p ?: q;
}

/*
 * check-name: the elvis operator of two handles
 * check-clause: never: copying; GNU conditionals with omitted operands
 */
