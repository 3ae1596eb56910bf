// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct page *page)
{
	return td->tdr_page && td->tdr_page != page;
}

/*
 * check-name: null tests and identity of control pages
 * check-clause: never: null tests
 * check-engines: coccinelle
 */
