// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct page __firmware *p)
{
	return (tdx_page_t)p;	/* expect: firmware-cast */
}

/*
 * check-name: from a handle of struct page to an opaque one
 * check-clause: cast: two kinds of handle, and back; C11 6.3.2.3p7
 */
