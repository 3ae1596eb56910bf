// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	_Alignas(16) tdx_page_t q = p;

	return q;
}

/*
 * check-name: an aligned handle
 * check-clause: never: copying; C11 6.7.5p6
 */
