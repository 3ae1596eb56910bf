// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool same(const void __firmware *a, const void __firmware *b);

bool f(tdx_page_t p, struct page __firmware *q)
{
	return same(p, q);
}

/*
 * check-name: const void __firmware * takes any handle
 * check-clause: never: void __firmware *; C11 6.5.16.1p1
 */
