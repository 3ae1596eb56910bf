// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p, tdx_page_t q, int n)
{
	return n + (p == q);
}

/*
 * check-name: the result of a comparison is a number
 * check-clause: never: p == q; C11 6.5.9p3
 */
