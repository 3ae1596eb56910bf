// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

u64 f(struct tdx_td *td)
{
	tdx_page_t p = td->tdr_page;

	return tdx_page_to_phys(p) | 1;
}

/*
 * check-name: the accessors of the typed tree
 * check-clause: never: the page is not touched
 * check-engines: coccinelle
 */
