// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define same_page(a, b)	((a) == (b))

bool f(tdx_page_t p, tdx_page_t q)
{
	return same_page(p, q);
}

/*
 * check-name: a comparison in a macro
 * check-clause: never: p == q; C11 6.10.3p9
 */
