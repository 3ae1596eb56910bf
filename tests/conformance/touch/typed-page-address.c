// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return page_address(tdx_page_to_page(td->tdr_page));	/* expect: firmware-touch */
}

/*
 * check-name: page_address(tdx_page_to_page())
 * check-clause: touch: page_address
 * check-engines: coccinelle
 */
