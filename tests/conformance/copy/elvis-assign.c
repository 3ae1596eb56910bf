// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t fallback)
{
	tdx_page_t p = td->tdr_page ?: fallback;

	return p;
}

/*
 * check-name: p = q ?: r in a declaration
 * check-clause: never: copying; GNU conditionals with omitted operands
 */
