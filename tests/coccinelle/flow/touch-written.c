// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-touch on whole functions. Each part between two "case" lines is a file of
 * its own for spatch; "expect" marks the line to report.
 */
/* case: clean: a helper for any page */
static void dump(struct page *page)
{
	void *va = kmap_local_page(page);

	print_hex_dump_bytes("", 0, va, 64);
	kunmap_local(va);
}
static void work(struct page *guest)
{
	dump(guest);
}
/* case: a helper that maps */
static void dump(struct page *page)
{
	void *va = kmap_local_page(page);

	print_hex_dump_bytes("", 0, va, 64);
	kunmap_local(va);
}
static void work(struct tdx_td *td)
{
	dump(td->tdr_page);	/* expect */
}
/* case: read once */
static void work(struct kvm *kvm)
{
	struct page *tdr = READ_ONCE(to_kvm_tdx(kvm)->td.tdr_page);
	void *va = kmap_local_page(tdr);	/* expect */

	kunmap_local(va);
}
/* case: elements by a name in the loop */
static void work(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		struct page *p = td->tdcs_pages[i];

		if (!p)
			continue;
		clear_highpage(p);	/* expect */
	}
}
/* case: clean: cleared before donation */
static void work(struct tdx_td *td, struct page *fresh)
{
	clear_highpage(fresh);
	if (tdh_mng_addcx(td, fresh))
		__free_page(fresh);
}
/* case: cleared after donation */
static void work(struct tdx_td *td, struct page *fresh)
{
	if (tdh_mng_addcx(td, fresh)) {
		__free_page(fresh);
		return;
	}
	clear_highpage(fresh);	/* expect */
}
/* case: clean: cleared after a donation that failed */
static void work(struct tdx_td *td, struct page *fresh)
{
	if (tdh_mng_addcx(td, fresh)) {
		clear_highpage(fresh);
		__free_page(fresh);
		return;
	}
}
/* case: by its address */
static void work(struct tdx_td *td)
{
	phys_addr_t pa = page_to_phys(td->tdr_page);

	memset(phys_to_virt(pa), 0, PAGE_SIZE);	/* expect */
}
/* case: by its number */
static void work(struct tdx_td *td)
{
	unsigned long pfn = page_to_pfn(td->tdr_page);

	memset(pfn_to_kaddr(pfn), 0, PAGE_SIZE);	/* expect */
}
/* case: found again by its number */
static void work(struct tdx_td *td)
{
	unsigned long pfn = page_to_pfn(td->tdr_page);
	struct page *again = pfn_to_page(pfn);

	clear_highpage(again);	/* expect */
}
/* case: its folio */
static void work(struct tdx_td *td)
{
	struct folio *f = page_folio(td->tdr_page);

	memset(folio_address(f), 0, PAGE_SIZE);	/* expect */
}
/* case: the address that the vCPU keeps */
static void work(struct vcpu_tdx *tdx)
{
	u64 *p = __va(tdx->vp.tdvpr_pa);	/* expect */

	*p = 1;
}
/* case: entries of the S-EPT page */
static void work(struct kvm_mmu_page *sp)
{
	u64 *sept = sp->external_spt;
	int i;

	for (i = 0; i < 512; i++)
		if (sept[i])	/* expect */
			pr_info("x");
}
/* case: clean: entries of the page that KVM keeps */
static void work(struct kvm_mmu_page *sp)
{
	u64 *sept = sp->spt;
	int i;

	for (i = 0; i < 512; i++)
		if (sept[i])
			pr_info("x");
}
/* case: after a reclaim that may have failed */
static void work(struct tdx_td *td)
{
	tdx_reclaim_page(td->tdr_page);
	clear_highpage(td->tdr_page);	/* expect */
}
/* case: the first of the array */
static void work(struct tdx_td *td)
{
	struct page **pages = td->tdcs_pages;

	clear_highpage(*pages);	/* expect */
}
/* case: clean: prepared at once */
static void work(struct tdx_td *td)
{
	td->tdr_page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	if (!td->tdr_page)
		return;
	clear_highpage(td->tdr_page);
	if (tdh_mng_create(td, 1))
		return;
}
/* case: clean: prepared at once, if there is one */
static void work(struct kvm_tdx *k)
{
	k->td.tdr_page = alloc_page(GFP_KERNEL);
	if (k->td.tdr_page)
		clear_highpage(k->td.tdr_page);
}
/* case: prepared after something else had it */
static void work(struct tdx_td *td)
{
	td->tdr_page = alloc_page(GFP_KERNEL);
	if (!td->tdr_page)
		return;
	give_away(td);
	clear_highpage(td->tdr_page);	/* expect */
}
/* case: cleared in its field after donation */
static void work(struct tdx_td *td)
{
	td->tdr_page = alloc_page(GFP_KERNEL);
	if (tdh_mng_create(td, 1))
		return;
	clear_highpage(td->tdr_page);	/* expect */
}
/* case: one of two pages */
static void work(struct tdx_td *td, struct page *o)
{
	struct page *p = o;

	if (o)
		p = td->tdr_page;
	clear_highpage(p);	/* expect */
}
/* case: clean: another page by then */
static void work(struct tdx_td *td, struct page *o)
{
	struct page *p = td->tdr_page;

	p = o;
	clear_highpage(p);
}
/* case: one of two pages, in one expression */
static void work(struct tdx_td *td, struct page *o)
{
	clear_highpage(o ? o : td->tdr_page);	/* expect */
}
/* case: mapped to flush it */
static void work(struct tdx_td *td)
{
	void *va;

	va = page_to_virt(td->tdr_page);	/* expect */
	clflush_cache_range(va, PAGE_SIZE);
}
/* case: a helper returns the mapping */
static void *map(struct page *page) { return page_address(page); }
static void work(struct tdx_vp *vp)
{
	memset(map(vp->tdcx_pages[1]), 0, 10);	/* expect */
}
/* case: bytes behind the mapping */
static void work(struct tdx_vp *vp, char *buf)
{
	memcpy(buf, page_address(vp->tdvpr_page) + 64, 10);	/* expect */
}
/* case: clean: what the struct page says */
static bool work(struct tdx_td *td)
{
	return PageHighMem(td->tdr_page) || page_count(td->tdr_page) > 1 || page_to_nid(td->tdr_page);
}
/* case: clean: the accessor that flushes */
static void work(struct tdx_td *td)
{
	tdx_clflush_page(td->tdr_page);
	wbinvd_on_all_cpus();
}
/* case: clean: the S-EPT page as a value */
static void work(struct kvm *kvm, struct kvm_mmu_page *sp)
{
	sp->external_spt = kvm_mmu_memory_cache_alloc(&kvm->c);
	sp->external_spt = (void *)get_zeroed_page(GFP_KERNEL);
	if (sp->external_spt == sp->spt)
		return;
	trace_x(sp->external_spt);
	virt_to_phys(sp->external_spt);
}
/* case: each time */
static void work(struct tdx_td *td)
{
	struct page *p = td->tdr_page;

	clear_highpage(p);	/* expect */
	clear_highpage(p);	/* expect */
}
/* case: each mapping */
static void work(struct tdx_td *td)
{
	struct page *p = td->tdr_page;
	void *a, *b;

	a = page_address(p);	/* expect */
	b = page_address(p) + 4;	/* expect */
}
/* case: each time after donation */
static void work(struct tdx_td *td, struct page *p)
{
	if (tdh_mng_addcx(td, p))
		return;
	clear_highpage(p);	/* expect */
	clear_highpage(p);	/* expect */
}
/* case: each time, in the field */
static void work(struct tdx_td *td)
{
	clear_highpage(td->tdr_page);	/* expect */
	clear_highpage(td->tdr_page);	/* expect */
}
/* case: each word */
static void work(struct kvm_mmu_page *sp)
{
	u64 *s = sp->external_spt;

	s[0] = 1;	/* expect */
	s[1] = 2;	/* expect */
	*s = 3;	/* expect */
	*s = 4;	/* expect */
	memset(s, 0, 8);	/* expect */
	memset(s, 0, 8);	/* expect */
}
/* case: each mapping of an address */
static void work(struct tdx_td *td)
{
	struct page *p = td->tdr_page;
	phys_addr_t pa = page_to_phys(p);

	use(__va(pa));	/* expect */
	use(__va(pa));	/* expect */
}
/* case: each forced word */
static void work(tdx_page_t p)
{
	u64 *s = (__force u64 *)p;

	s[0] = 1;	/* expect */
	s[0] = 1;	/* expect */
}
/* case: each time after a failed reclaim */
static void work(struct page *p)
{
	if (tdx_reclaim_page(p)) {
		clear_highpage(p);	/* expect */
		clear_highpage(p);	/* expect */
	}
}
/* case: by the page that became the handle */
static void work(struct page *page)
{
	tdx_page_t p = tdx_page_from_page(page);

	if (tdh_mng_addcx(td, p))
		return;
	clear_highpage(page);	/* expect */
}
/* case: clean: the page before and after it was the handle */
static int work(struct tdx_td *td)
{
	struct page *page = alloc_page(GFP_KERNEL);
	tdx_page_t p = tdx_page_from_page(page);

	clear_highpage(page);
	if (tdh_mng_addcx(td, p)) {
		clear_highpage(page);
		__free_page(page);
		return -EIO;
	}
	page = alloc_page(GFP_KERNEL);
	clear_highpage(page);
	return 0;
}
/* case: typed: a helper that maps the handle */
static void work(tdx_page_t page)
{
	void *va = kmap_local_page(tdx_page_to_page(page));	/* expect */

	print_hex_dump_bytes("", 0, va, 64);
	kunmap_local(va);
}
