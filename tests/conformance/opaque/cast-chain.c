// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(tdx_page_t p)
{
	return (struct page __firmware *)(void __firmware *)p;
}

/*
 * check-name: (struct page __firmware *)(void __firmware *)p
 * check-clause: never: void __firmware *; C11 6.5.4p4
 */
