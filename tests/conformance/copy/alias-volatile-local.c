// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	volatile tdx_page_t q = p;

	return q;
}

/*
 * check-name: a volatile local copy
 * check-clause: never: copying; C11 6.7.3p7
 */
