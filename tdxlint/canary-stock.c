// SPDX-License-Identifier: GPL-2.0-only
/*
 * The canary for a stock kernel, where an overlay says what is a handle: the
 * plugin and the Coccinelle rules have to flag each marked line. canary.c tells
 * what it is for.
 */
#include <linux/mm.h>
#include <linux/types.h>
#include <asm/tdx.h>

unsigned long canary_deref(struct tdx_td *td);
unsigned long canary_deref(struct tdx_td *td)
{
	return td->tdr_page->private;	/* canary: firmware-deref plugin */
}

struct page *canary_arith(struct tdx_td *td);
struct page *canary_arith(struct tdx_td *td)
{
	return (__force struct page *)(td->tdr_page + 1);	/* canary: firmware-arith plugin */
}

void *canary_implicit(struct tdx_td *td);
void *canary_implicit(struct tdx_td *td)
{
	return td->tdr_page;	/* canary: firmware-implicit plugin */
}

unsigned long canary_cast(struct tdx_td *td);
unsigned long canary_cast(struct tdx_td *td)
{
	return (unsigned long)td->tdr_page;	/* canary: firmware-cast plugin */
}

void *canary_touch(struct tdx_td *td);
void *canary_touch(struct tdx_td *td)
{
	return page_address(td->tdr_page);	/* canary: firmware-touch coccinelle */
}

void canary_lifecycle(struct tdx_td *td, struct page *page);
void canary_lifecycle(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page) == TDX_SUCCESS)
		__free_page(page);	/* canary: firmware-lifecycle coccinelle */
}
