// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	tdx_page_t q;

	q = p;
	return q;
}

/*
 * check-name: a handle is copied
 * check-clause: never: copying; C11 6.5.16.1p2
 */
