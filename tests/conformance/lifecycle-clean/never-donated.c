// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

struct page **f(int n)
{
	struct page **pages = kcalloc(n, sizeof(*pages), GFP_KERNEL);
	int i;

	if (!pages)
		return NULL;
	for (i = 0; i < n; i++) {
		pages[i] = alloc_page(GFP_KERNEL);
		if (!pages[i])
			goto free_pages;
	}
	return pages;

free_pages:
	while (i--)
		__free_page(pages[i]);
	kfree(pages);
	return NULL;
}

/*
 * check-name: pages that were never donated are freed
 * check-clause: never: freeing what was never donated
 * check-engines: coccinelle
 */
