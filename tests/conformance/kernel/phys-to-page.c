// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define __va(x)	((void *)((unsigned long)(x) + 0xffff888000000000UL))

static inline tdx_page_t to_page(phys_addr_t phys)
{
	return (__force tdx_page_t)__va(phys);
}

tdx_page_t f(phys_addr_t phys)
{
	return to_page(phys);
}

/*
 * check-name: the shape of tdx_phys_to_page()
 * check-clause: never: (__force tdx_page_t)x; C11 6.7.4p6
 */
