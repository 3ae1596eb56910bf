// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p, tdx_page_t q)
{
	return p == q ? p : NULL;
}

/*
 * check-name: a comparison selects
 * check-clause: never: p == q; C11 6.5.15p4
 */
