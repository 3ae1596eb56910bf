// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(tdx_page_t p)
{
	return (struct page __firmware *)p;	/* expect: firmware-cast */
}

/*
 * check-name: from an opaque handle to one of struct page
 * check-clause: cast: two kinds of handle; C11 6.3.2.3p7
 */
