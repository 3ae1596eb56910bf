// SPDX-License-Identifier: GPL-2.0-only
/* case: direct field */
static void f(struct tdx_td *td)
{
	memset(VA(td->tdr_page), 0, PAGE_SIZE); /* expect */
}
/* case: array elem local */
static void f(struct tdx_td *td, int i)
{
	PAGE *p = td->tdcs_pages[i];
	void *va = VA(p); /* expect */

	memset(va, 0, PAGE_SIZE);
}
/* case: for each element pointer */
static void f(struct tdx_td *td)
{
	PAGE **p;

	for (p = td->tdcs_pages; p < td->tdcs_pages + td->tdcs_nr_pages; p++)
		clear_highpage(PG(*p)); /* expect */
}
/* case: through container */
static void f(struct kvm *kvm)
{
	clear_highpage(PG(to_kvm_tdx(kvm)->td.tdr_page)); /* expect */
}
/* case: through vcpu container local */
static void f(struct kvm_vcpu *vcpu)
{
	struct tdx_vp *vp = &to_tdx(vcpu)->vp;
	phys_addr_t pa = PA(vp->tdvpr_page);

	memset(phys_to_virt(pa), 0, PAGE_SIZE); /* expect */
}
/* case: tdvpr_pa */
static void f(struct kvm_vcpu *vcpu)
{
	void *va = __va(to_tdx(vcpu)->vp.tdvpr_pa); /* expect */

	memset(va, 0, PAGE_SIZE);
}
/* case: ?: arms */
static void *f(struct tdx_td *td, PAGE *other, bool c)
{
	return VA(c ? td->tdr_page : other); /* expect */
}
/* case: ?: of two firmware pages, local */
static void *f(struct tdx_td *td, bool c)
{
	PAGE *p = c ? td->tdr_page : td->tdcs_pages[0];

	return VA(p); /* expect */
}
/* case: stock: one helper marks the call */
static void wipe(struct page *p)
{
	clear_highpage(p);
}
static void f(struct tdx_td *td)
{
	wipe(td->tdr_page); /* expect */
}
/* case: stock: one helper through a local in helper */
static void wipe(struct page *p)
{
	void *va = kmap_local_page(p);

	memset(va, 0, PAGE_SIZE);
	kunmap_local(va);
}
static void f(struct tdx_td *td)
{
	struct page *tdr = td->tdr_page;

	wipe(tdr); /* expect */
}
/* case: stock: helper converts in a local first */
static void wipe(struct page *p)
{
	phys_addr_t pa = page_to_phys(p);

	memset(__va(pa), 0, PAGE_SIZE);
}
static void f(struct tdx_td *td)
{
	wipe(td->tdr_page); /* expect */
}
/* case: stock: helper takes pa */
static void wipe(phys_addr_t pa)
{
	memset(__va(pa), 0, PAGE_SIZE);
}
static void f(struct tdx_vp *vp)
{
	wipe(vp->tdvpr_pa); /* expect */
}
/* case: stock: helper with pa and len, local */
static void wipe(phys_addr_t pa, size_t len)
{
	void *va = phys_to_virt(pa);

	memset(va, 0, len);
}
static void f(struct tdx_td *td)
{
	phys_addr_t pa = page_to_phys(td->tdr_page);

	wipe(pa, PAGE_SIZE); /* expect */
}
/* case: stock: helper takes the array */
static void wipe(struct page **pages, int n)
{
	int i;

	for (i = 0; i < n; i++)
		clear_highpage(pages[i]);
}
static void f(struct tdx_td *td)
{
	wipe(td->tdcs_pages, td->tdcs_nr_pages); /* expect */
}
/* case: stock: helper takes the td; marks the mapping */
static void wipe(struct tdx_td *td)
{
	clear_highpage(td->tdr_page); /* expect */
}
static void f(struct kvm *kvm)
{
	wipe(&to_kvm_tdx(kvm)->td);
}
/* case: stock: helper defined after its use */
static void wipe(struct page *p);
static void f(struct tdx_td *td)
{
	wipe(td->tdr_page); /* expect */
}
static void wipe(struct page *p)
{
	clear_highpage(p);
}
/* case: stock: inline helper */
static inline void *va_of(struct page *p)
{
	return page_address(p);
}
static u64 f(struct tdx_td *td)
{
	u64 *q = va_of(td->tdr_page); /* expect */

	return q[0];
}
/* case: getter helper then map */
static PAGE *tdr(struct kvm *kvm)
{
	return to_kvm_tdx(kvm)->td.tdr_page;
}
static void f(struct kvm *kvm)
{
	clear_highpage(PG(tdr(kvm))); /* expect */
}
/* case: clean: null checks and prints */
static void f(struct tdx_td *td)
{
	if (!td->tdr_page)
		return;
	pr_info("%llx\n", PA(td->tdr_page));
}
/* case: stock: clean: local reassigned */
static void f(struct tdx_td *td)
{
	PAGE *p = td->tdr_page;

	pr_info("%llx\n", PA(p));
	p = ALLOC(GFP_KERNEL);
	clear_highpage(PG(p));
}
/* case: kmap_local after alloc and donation */
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	void *va;

	if (tdh_mng_addcx(td, p))
		return -EIO;
	va = kmap_local_page(PG(p)); /* expect */
	kunmap_local(va);
	return 0;
}
/* case: stock: clean: kmap_local before donation */
static int f(struct tdx_td *td)
{
	struct page *p = alloc_page(GFP_KERNEL);
	void *va;

	va = kmap_local_page(p);
	memset(va, 0, PAGE_SIZE);
	kunmap_local(va);
	if (tdh_mng_addcx(td, p))
		return -EIO;
	return 0;
}
/* case: stock: mapped before, used after */
static int f(struct tdx_td *td)
{
	struct page *p = alloc_page(GFP_KERNEL);
	void *va = page_address(p);

	if (tdh_mng_addcx(td, p))
		return -EIO;
	memset(va, 0, PAGE_SIZE); /* expect */
	return 0;
}
/* case: stock: mapped before, deref after */
static int f(struct tdx_td *td)
{
	struct page *p = alloc_page(GFP_KERNEL);
	u64 *va = page_address(p);

	if (tdh_mng_addcx(td, p))
		return -EIO;
	va[0] = 1; /* expect */
	return 0;
}
/* case: stock: clean: mapped before, reclaimed, used after */
static int f(struct tdx_td *td)
{
	struct page *p = alloc_page(GFP_KERNEL);
	u64 *va = page_address(p);

	if (tdh_mng_addcx(td, p))
		return -EIO;
	if (tdx_reclaim_page(p))
		return -EIO;
	va[0] = 1;
	return 0;
}
/* case: create then touch */
static int f(struct kvm_tdx *kvm_tdx)
{
	PAGE *tdr = ALLOC(GFP_KERNEL);
	u64 err;

	kvm_tdx->td.tdr_page = tdr;
	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (err)
		return -EIO;
	clear_highpage(PG(tdr)); /* expect */
	return 0;
}
/* case: stock: S-EPT page */
static void f(struct kvm_mmu_page *sp)
{
	clear_page(sp->external_spt); /* expect */
}
/* case: stock: S-EPT page virt_to_page */
static void f(struct kvm_mmu_page *sp)
{
	clear_highpage(virt_to_page(sp->external_spt)); /* expect */
}
/* case: S-EPT page donated */
static int f(struct kvm *kvm, struct kvm_mmu_page *sp)
{
	u64 e, s;
	PAGE *pt = SPT(sp);

	if (tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, 0, 1, pt, &e, &s))
		return -EIO;
	clear_highpage(PG(pt)); /* expect */
	return 0;
}
/* case: memremap */
static void *f(struct tdx_td *td)
{
	return memremap(PA(td->tdr_page), PAGE_SIZE, MEMREMAP_WB); /* expect */
}
/* case: copy_highpage to buffer */
static void f(struct tdx_td *td, struct page *buf)
{
	copy_highpage(buf, PG(td->tdr_page)); /* expect */
}
/* case: struct copied locally */
static void f(struct kvm *kvm)
{
	struct tdx_td td = to_kvm_tdx(kvm)->td;

	clear_highpage(PG(td.tdr_page)); /* expect */
}
/* case: list on stack loop */
static void f(struct tdx_vp *vp, int n)
{
	PAGE *pages[6];
	int i;

	for (i = 0; i < n; i++)
		pages[i] = vp->tdcx_pages[i];
	for (i = 0; i < n; i++)
		clear_highpage(PG(pages[i])); /* expect */
}
/* case: pfn */
static void f(struct tdx_td *td)
{
	unsigned long pfn = PHYS_PFN(PA(td->tdr_page));

	memset(pfn_to_kaddr(pfn), 0, PAGE_SIZE); /* expect */
}
/* case: clean: reset accessor */
static void f(PAGE *p)
{
	if (!__tdx_reclaim_page(p))
		RESET(p);
}
/* case: clean: clflush accessor before */
static u64 tdh_mng_addcx(struct tdx_td *td, PAGE *tdcs_page)
{
	struct tdx_module_args args = {
		.rcx = PA(tdcs_page),
		.rdx = tdx_tdr_pa(td),
	};

	tdx_clflush_page(tdcs_page);
	return seamcall(TDH_MNG_ADDCX, &args);
}
/* case: map in wrapper */
static u64 tdh_mng_addcx(struct tdx_td *td, PAGE *tdcs_page)
{
	struct tdx_module_args args = {
		.rcx = PA(tdcs_page),
		.rdx = tdx_tdr_pa(td),
	};

	clflush_cache_range(VA(tdcs_page), PAGE_SIZE); /* expect */
	return seamcall(TDH_MNG_ADDCX, &args);
}
/* case: stock: clean: guest page through kmap in add */
static int f(struct kvm *kvm, kvm_pfn_t pfn, struct page *src)
{
	void *va = kmap_local_pfn(pfn);

	memset(va, 0, PAGE_SIZE);
	kunmap_local(va);
	return 0;
}
/* case: print_hex_dump */
static void f(struct tdx_td *td)
{
	print_hex_dump(KERN_ERR, "", 0, 16, 1, VA(td->tdr_page), 64, false); /* expect */
}
/* case: nested local in a block */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		PAGE *p;

		p = td->tdcs_pages[i];
		if (p) {
			void *va = kmap_local_page(PG(p)); /* expect */

			memset(va, 0, 64);
			kunmap_local(va);
		}
	}
}
/* case: static global */
static PAGE *saved;
static void f(struct tdx_td *td)
{
	saved = td->tdr_page;
	clear_highpage(PG(saved)); /* expect */
}
/* case: switch */
static void *f(struct kvm_tdx *t, int what)
{
	PAGE *p;

	switch (what) {
	case 0:
		p = t->td.tdr_page;
		break;
	default:
		p = ALLOC(GFP_KERNEL);
		break;
	}
	return VA(p); /* expect */
}
/* case: do while */
static void f(struct kvm_tdx *t, int i)
{
	do {
		clear_highpage(PG(t->td.tdcs_pages[--i])); /* expect */
	} while (i > 0);
}
/* case: macro arg min */
static void f(struct tdx_td *td)
{
	WARN_ON(!VA(td->tdr_page)); /* expect */
}
/* case: clean: compared and counted */
static int f(struct tdx_td *td, PAGE *p)
{
	int i, n = 0;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		if (td->tdcs_pages[i] && td->tdcs_pages[i] != p)
			n++;
	return n;
}
/* case: clean: the array is moved */
static void f(struct tdx_vp *to, struct tdx_vp *from, int n)
{
	memcpy(to->tdcx_pages, from->tdcx_pages, n * sizeof(*to->tdcx_pages));
	memset(from->tdcx_pages, 0, n * sizeof(*from->tdcx_pages));
}
/* case: clean: the slot is cleared */
static void f(struct kvm_tdx *kvm_tdx)
{
	memset(&kvm_tdx->td.tdr_page, 0, sizeof(kvm_tdx->td.tdr_page));
	memset(&kvm_tdx->td.tdcs_pages[0], 0, sizeof(kvm_tdx->td.tdcs_pages[0]));
}
/* case: stock: clean: volatile is not __firmware */
static void f(volatile u64 *reg, volatile struct page *page, void *va)
{
	memset((void *)reg, 0, 8);
	clear_highpage((struct page *)page);
	memset(page_address((struct page __force *)va), 0, 8);
}
/* case: in parentheses, and as another name of the same */
static void f(struct tdx_td *td)
{
	PAGE *p = (td->tdr_page);
	PAGE *q;

	q = (p);
	clear_highpage(PG(q)); /* expect */
}
/* case: an element in parentheses */
static void f(struct tdx_td *td, int i)
{
	PAGE *p;

	p = (td->tdcs_pages[i]);
	clear_highpage(PG(p)); /* expect */
	p = (td->tdcs_pages)[i];
	clear_highpage(PG(p)); /* expect */
}
/* case: stock: clean: the bits in parentheses, and a name that got another page */
static void f(struct tdx_td *td, PAGE *mine)
{
	PAGE *p = (td->tdr_page);
	u64 flags = (td->tdcs_nr_pages);

	clear_highpage(pfn_to_page(flags));
	p = (mine);
	clear_highpage(PG(p));
}
/* case: clean: each page is prepared, and then donated */
static int f(struct tdx_td *td, struct page **mine, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		clear_highpage(mine[i]);
		if (tdh_mng_addcx(td, mine[i]))
			return -EIO;
	}
	return 0;
}
/* case: each page is donated, and then cleared */
static int f(struct tdx_td *td, struct page **mine, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		if (tdh_mng_addcx(td, mine[i]))
			return -EIO;
		clear_highpage(mine[i]); /* expect */
	}
	return 0;
}
/* case: all are donated, and then cleared */
static int f(struct tdx_td *td, struct page **mine, int n)
{
	int i, j;

	for (i = 0; i < n; i++) {
		u64 err = tdh_mng_addcx(td, mine[i]);

		if (err)
			return -EIO;
	}
	for (i = 0; i < n; i++)
		clear_highpage(mine[i]); /* expect */
	for (j = 0; j < n; j++)
		clear_highpage(mine[j]); /* expect */
	clear_highpage(mine[0]); /* expect */
	return 0;
}
