// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline u64 handle_to_phys(tdx_page_t p)
{
	return (__force u64)p - 0xffff888000000000UL;
}

u64 f(struct tdx_td *td)
{
	return handle_to_phys(td->tdr_page);
}

/*
 * check-name: an accessor of one line
 * check-clause: never: (__force u64)p; C11 6.7.4p6
 */
