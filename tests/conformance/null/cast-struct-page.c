// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(void)
{
	return (struct page __firmware *)NULL;
}

/*
 * check-name: (struct page __firmware *)NULL
 * check-clause: never: (tdx_page_t)NULL; C11 6.3.2.3p3
 */
