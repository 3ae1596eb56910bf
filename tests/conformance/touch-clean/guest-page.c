// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td, struct page *source)
{
	use(page_to_phys(td->tdr_page));
	return kmap_local_page(source);
}

/*
 * check-name: a mapping of a guest's source page
 * check-clause: never: guest memory
 * check-engines: coccinelle
 */
