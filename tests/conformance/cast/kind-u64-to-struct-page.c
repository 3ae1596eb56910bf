// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(tdx_u64_t p)
{
	return (struct page __firmware *)p;	/* expect: firmware-cast */
}

/*
 * check-name: from a handle of u64 to one of struct page
 * check-clause: cast: two kinds of handle; C11 6.3.2.3p7
 */
