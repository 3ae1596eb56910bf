// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	register tdx_page_t q = p;

	return q;
}

/*
 * check-name: a register variable
 * check-clause: never: copying; C11 6.7.1p6
 */
