// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

static void *map(struct page *page)
{
	return kmap_local_page(page);
}

void *f(struct tdx_td *td)
{
	return map(td->tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: the mapping is made in a static helper
 * check-clause: touch: one level of static helper
 * check-engines: coccinelle
 */
