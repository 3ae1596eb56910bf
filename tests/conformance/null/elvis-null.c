// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return p ?: NULL;
}

/*
 * check-name: p ?: NULL
 * check-clause: never: ?: with a NULL arm; GNU conditionals with omitted operands
 */
