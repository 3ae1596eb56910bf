// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(tdx_page_t p)
{
	return (__force struct page __firmware *)p;
}

/*
 * check-name: (__force struct page __firmware *)p changes the kind
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
