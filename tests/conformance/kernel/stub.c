// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline tdx_page_t get_tdr(struct tdx_td *td)
{
	return NULL;
}

static inline int add_page(struct tdx_td *td, tdx_page_t page)
{
	return -95;
}

int f(struct tdx_td *td)
{
	return add_page(td, get_tdr(td));
}

/*
 * check-name: stubs for a configuration without TDX
 * check-clause: never: p = NULL; C11 6.7.4p6
 */
