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

/* By a field, here and below: it is for the tree to choose what it points to. */
void *canary_implicit(struct tdx_td *td);
void *canary_implicit(struct tdx_td *td)
{
	return td->tdr_page;	/* canary: firmware-implicit plugin,sparse */
}

unsigned long canary_cast(struct tdx_td *td);
unsigned long canary_cast(struct tdx_td *td)
{
	return (unsigned long)td->tdr_page;	/* canary: firmware-cast plugin,sparse */
}

void *canary_touch(struct tdx_td *td);
void *canary_touch(struct tdx_td *td)
{
	return phys_to_virt(tdx_page_to_phys(td->tdr_page));	/* canary: firmware-touch coccinelle */
}

void canary_lifecycle(struct tdx_td *td);
void canary_lifecycle(struct tdx_td *td)
{
	if (tdh_mng_create(td, 1) != TDX_SUCCESS)
		return;
	__free_page(tdx_page_to_page(td->tdr_page));	/* canary: firmware-lifecycle coccinelle */
}

u64 tdh_canary_raw(u64 tdr);	/* canary: firmware-raw coccinelle */
