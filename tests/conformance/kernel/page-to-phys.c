// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define __pa(x)	((phys_addr_t)((unsigned long)(x) - 0xffff888000000000UL))

static inline phys_addr_t to_phys(tdx_page_t page)
{
	return __pa((__force void *)page);
}

phys_addr_t f(struct tdx_td *td)
{
	return to_phys(td->tdr_page);
}

/*
 * check-name: the shape of tdx_page_to_phys()
 * check-clause: never: (__force u64)p; C11 6.7.4p6
 */
