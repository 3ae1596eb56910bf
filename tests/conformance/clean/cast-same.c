// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return (tdx_page_t)p;
}

/*
 * check-name: (tdx_page_t)p of a tdx_page_t
 * check-clause: never: (tdx_page_t)p; C11 6.5.4p4
 */
