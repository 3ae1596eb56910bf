// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	tdx_page_t p = { 0 };

	return p;
}

/*
 * check-name: tdx_page_t p = { 0 }
 * check-clause: never: p = 0; C11 6.7.9p11
 */
