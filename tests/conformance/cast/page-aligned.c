// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define IS_ALIGNED(x, a)	(((x) & ((typeof(x))(a) - 1)) == 0)
#define PAGE_ALIGNED(addr)	IS_ALIGNED((unsigned long)(addr), PAGE_SIZE)

bool f(tdx_page_t p)
{
	return PAGE_ALIGNED(p);	/* expect: firmware-cast */
}

/*
 * check-name: PAGE_ALIGNED() of a handle: the cast inside typeof is none
 * check-clause: cast: (T)p; C11 6.10.3p9
 */
