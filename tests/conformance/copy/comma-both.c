// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p, tdx_page_t q)
{
	return (tdx_free_page(p), q);
}

/*
 * check-name: (p, q)
 * check-clause: never: copying; C11 6.5.17p2
 */
