// SPDX-License-Identifier: GPL-2.0-only
/*
 * The canary: one known misuse a rule. The gate runs it through each engine
 * with a command line of the kernel's own, and fails when a marked line is not
 * flagged, because then the engine's silence on the kernel says nothing. It is
 * never linked into anything.
 */
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/types.h>
#include <asm/tdx.h>

u64 canary_deref(u64 __firmware *page);
u64 canary_deref(u64 __firmware *page)
{
	return *page;	/* canary: firmware-deref plugin,sparse */
}

u64 __firmware *canary_arith(u64 __firmware *page);
u64 __firmware *canary_arith(u64 __firmware *page)
{
	return page + 1;	/* canary: firmware-arith plugin,sparse */
}

void *canary_implicit(tdx_page_t page);
void *canary_implicit(tdx_page_t page)
{
	return page;	/* canary: firmware-implicit plugin,sparse */
}

unsigned long canary_cast(tdx_page_t page);
unsigned long canary_cast(tdx_page_t page)
{
	return (unsigned long)page;	/* canary: firmware-cast plugin,sparse */
}

void *canary_touch(struct tdx_td *td);
void *canary_touch(struct tdx_td *td)
{
	return phys_to_virt(tdx_page_to_phys(td->tdr_page));	/* canary: firmware-touch coccinelle */
}

void canary_lifecycle(struct tdx_td *td, tdx_page_t page);
void canary_lifecycle(struct tdx_td *td, tdx_page_t page)
{
	if (tdh_mng_addcx(td, page) == TDX_SUCCESS)
		tdx_free_page(page);	/* canary: firmware-lifecycle coccinelle */
}

u64 tdh_canary_raw(u64 tdr);	/* canary: firmware-raw coccinelle */
