// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	tdx_page_t p = td->tdr_page;

	asm volatile("" : : : "memory");
	return p;
}

/*
 * check-name: barrier() beside a handle
 * check-clause: never: copying; GNU extended asm
 */
