// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t *pages, int i, tdx_page_t p)
{
	WRITE_ONCE(pages[i], p);
}

/*
 * check-name: WRITE_ONCE() of an element
 * check-clause: never: WRITE_ONCE(p, q); C11 6.7.3p7
 */
