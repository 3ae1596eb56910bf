// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, tdx_page_t q)
{
	return p != q;
}

/*
 * check-name: p != q of the same kind
 * check-clause: never: p != q; C11 6.5.9p6
 */
