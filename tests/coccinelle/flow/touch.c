// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-touch on code as drivers write it. Each part between two "case"
 * lines is a file of its own for spatch; "expect" marks the line to report.
 */

/* case: each page of an array */
static void wipe_tdcs(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		memset(page_address(td->tdcs_pages[i]), 0, PAGE_SIZE);	/* expect */
}

/* case: the array in a local */
static void wipe_tdcs(struct kvm_tdx *kt)
{
	struct page **pages = kt->td.tdcs_pages;
	int n = kt->td.tdcs_nr_pages;

	while (n--)
		clear_highpage(pages[n]);	/* expect */
}

/* case: through to_kvm_tdx() */
static u64 peek(struct kvm *kvm)
{
	u64 *va = page_address(to_kvm_tdx(kvm)->td.tdr_page);	/* expect */

	return va[0];
}

/* case: nested conversions */
static void poke(struct my_guest *g)
{
	*(u64 *)__va(page_to_phys(g->ctl.tdr_page)) = 1;	/* expect */
}

/* case: frame number and back */
static void *where(struct tdx_td *td)
{
	return phys_to_virt(PFN_PHYS(page_to_pfn(td->tdr_page)));	/* expect */
}

/* case: one arm of a conditional expression */
static void zap(struct tdx_td *td, struct page *other, bool self)
{
	struct page *page = self ? td->tdr_page : other;

	clear_highpage(page);	/* expect */
}

/* case: mapped, copied, unmapped */
static int save(struct vcpu_tdx *tdx, void *buf)
{
	struct page *tdvpr = tdx->vp.tdvpr_page;
	void *src;

	if (!tdvpr)
		return -EINVAL;

	src = kmap_local_page(tdvpr);	/* expect */
	memcpy(buf, src, PAGE_SIZE);
	kunmap_local(src);
	return 0;
}

/* case: a getter of the page */
static struct page *guest_root(struct kvm *kvm)
{
	return to_kvm_tdx(kvm)->td.tdr_page;
}

static void dump(struct kvm *kvm)
{
	print_hex_dump_bytes("", 0, page_address(guest_root(kvm)), 64);	/* expect */
}

/* case: a getter of the physical address */
static phys_addr_t root_pa(struct tdx_td *td)
{
	return page_to_phys(td->tdr_page);
}

static void dump(struct tdx_td *td)
{
	phys_addr_t pa = root_pa(td);
	void *va;

	va = phys_to_virt(pa);	/* expect */
	print_hex_dump_bytes("", 0, va, 64);
}

/* case: the address with an offset */
static u64 tdvps_read(struct tdx_vp *vp, unsigned int off)
{
	u64 pa = vp->tdvpr_pa;

	return *(u64 *)__va(pa + off);	/* expect */
}

/* case: the address with a mask */
static u64 tdvps_read(struct tdx_vp *vp)
{
	u64 pa;

	pa = vp->tdvpr_pa & PAGE_MASK;
	return *(u64 *)__va(pa);	/* expect */
}

/* case: a folio of the page */
static void *where(struct tdx_td *td)
{
	struct folio *folio = page_folio(td->tdr_page);

	return folio_address(folio);	/* expect */
}

/* case: used after it was donated */
static int add_one(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;

	memset(page_address(page), 0, PAGE_SIZE);	/* expect */
	return 0;
}

/* case: used after it was donated, in a loop */
static int add_all(struct tdx_td *td, struct page **pages, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		u64 err = tdh_mng_addcx(td, pages[i]);

		if (err != TDX_SUCCESS)
			return -EIO;
		clear_highpage(pages[i]);	/* expect */
	}
	return 0;
}

/* case: a pointer to the slot */
static void wipe(struct tdx_vp *vp, int i)
{
	struct page **slot = &vp->tdcx_pages[i];

	clear_highpage(*slot);	/* expect */
}

/* case: entries of an S-EPT page */
static u64 entry(struct kvm_mmu_page *sp, int i)
{
	u64 *table = sp->external_spt;

	return table[i];	/* expect */
}

/* case: an S-EPT page is cleared through a local */
static void wipe(struct kvm_mmu_page *sp)
{
	void *table;

	table = sp->external_spt;
	if (table)
		memset(table, 0, PAGE_SIZE);	/* expect */
}

/* case: a helper maps its parameter */
static void scrub(struct page *p)
{
	void *va = kmap_local_page(p);

	memset(va, 0, PAGE_SIZE);
	kunmap_local(va);
}

static void teardown(struct kvm_tdx *kvm_tdx)
{
	int i;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++)
		scrub(kvm_tdx->td.tdcs_pages[i]);	/* expect */
}

/* case: a helper maps an address */
static void *map_pa(phys_addr_t pa, size_t len)
{
	if (!len)
		return NULL;
	return memremap(pa, len, MEMREMAP_WB);
}

static void *map_tdr(struct tdx_td *td)
{
	return map_pa(page_to_phys(td->tdr_page), PAGE_SIZE);	/* expect */
}

/* case: vmap() of the array */
static void *map_tdcs(struct tdx_td *td)
{
	return vmap(td->tdcs_pages, td->tdcs_nr_pages, VM_MAP, PAGE_KERNEL);	/* expect */
}

/* case: READ_ONCE() */
static void *where(struct tdx_td *td)
{
	struct page *tdr = READ_ONCE(td->tdr_page);

	return tdr ? page_to_virt(tdr) : NULL;	/* expect */
}

/* case: a copy of the struct */
static void *where(struct vcpu_tdx *tdx)
{
	struct tdx_vp vp = tdx->vp;

	return page_address(vp.tdvpr_page);	/* expect */
}

/* case: a field of some other struct */
static void snapshot(struct walk *w, struct tdx_td *td)
{
	w->page = td->tdr_page;
	w->va = kmap_local_page(w->page);	/* expect */
}

/* case: reached by a goto */
static int check(struct tdx_td *td, int level)
{
	struct page *page = td->tdr_page;

	if (level)
		goto out;
	return 0;
out:
	return *(int *)page_address(page);	/* expect */
}

/* case: assigned in a condition */
static void wipe(struct tdx_td *td)
{
	struct page *page;

	if ((page = td->tdr_page))
		clear_highpage(page);	/* expect */
}

/* case: the second declarator */
static void wipe(struct tdx_td *td, struct page *spare)
{
	struct page *a = spare, *b = td->tdr_page;

	copy_highpage(a, b);	/* expect */
}

/* case: a reclaim that failed */
static void put(struct page *page)
{
	if (tdx_reclaim_page(page)) {
		clear_highpage(page);	/* expect */
		return;
	}
	__free_page(page);
}

/* case: a switch */
static void *which(struct tdx_td *td, struct tdx_vp *vp, int what)
{
	struct page *p = NULL;

	switch (what) {
	case 0:
		p = td->tdr_page;
		break;
	case 1:
		p = vp->tdvpr_page;
		break;
	}
	return page_address(p);	/* expect */
}

/* case: memcpy_from_page() */
static void head(struct tdx_td *td, char *buf)
{
	memcpy_from_page(buf, td->tdr_page, 0, 64);	/* expect */
}

/* case: an integer that holds the mapping */
static unsigned long where(struct tdx_td *td)
{
	unsigned long va = (unsigned long)page_address(td->tdr_page);	/* expect */

	return va + 8;
}

/* case: a list of pages on the stack */
static void wipe(struct tdx_td *td, struct tdx_vp *vp)
{
	struct page *pages[] = { td->tdr_page, vp->tdvpr_page };
	int i;

	for (i = 0; i < 2; i++)
		clear_highpage(pages[i]);	/* expect */
}

/* case: the TDR of a conditional struct */
static void wipe(struct tdx_td *a, struct tdx_td *b, bool first)
{
	clear_highpage((first ? a : b)->tdr_page);	/* expect */
}

/* case: the page of an S-EPT page */
static void wipe(struct kvm_mmu_page *sp)
{
	struct page *page = virt_to_page(sp->external_spt);

	clear_highpage(page);	/* expect */
}

/* case: donated S-EPT page */
static int link(struct kvm *kvm, gpa_t gpa, int level, struct page *spt)
{
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, level, spt, &entry, &state);
	if (KVM_BUG_ON(err, kvm))
		return -EIO;
	memset(page_address(spt), 0, PAGE_SIZE);	/* expect */
	return 0;
}

/* case: typed: from handle to address to mapping */
static void poke(struct kvm_tdx *kvm_tdx)
{
	tdx_page_t root = kvm_tdx->td.tdr_page;
	phys_addr_t pa = tdx_page_to_phys(root);

	*(u32 *)phys_to_virt(pa) = 0;	/* expect */
}

/* case: typed: array of handles */
static void wipe(tdx_page_t *pages, int n)
{
	int i;

	for (i = 0; i < n; i++)
		clear_highpage(tdx_page_to_page(pages[i]));	/* expect */
}

/* case: typed: forced, in a local */
static void wipe(tdx_page_t page)
{
	void *va = (__force void *)page;

	memset(va, 0, PAGE_SIZE);	/* expect */
}

/* case: typed: a qualified struct page */
static void wipe(struct page __firmware *root)
{
	clear_highpage((struct page __force *)root);	/* expect */
}

/* case: typed: a qualified struct page in a field */
static void wipe(struct guest *g)
{
	void *va = kmap_local_page((__force struct page *)g->ctl.tdr_page);	/* expect */

	memset(va, 0, 64);
}

/* case: typed: a qualified u64 */
static u64 peek(u64 __firmware *root)
{
	return *(u64 *)__va(virt_to_phys((__force void *)root));	/* expect */
}

/* case: typed: a helper */
static void scrub(phys_addr_t pa)
{
	memset(__va(pa), 0, PAGE_SIZE);
}

static void wipe(tdx_page_t page)
{
	scrub(tdx_page_to_phys(page));	/* expect */
}

/* case: clean: the variable gets another page */
static struct page *again(struct tdx_td *td)
{
	struct page *page = td->tdr_page;

	if (tdx_reclaim_page(page))
		return NULL;
	page = alloc_page(GFP_KERNEL);
	if (page)
		clear_highpage(page);
	return page;
}

/* case: clean: cleared before it is donated */
static int make(struct tdx_td *td, u16 hkid)
{
	struct page *page = alloc_page(GFP_KERNEL);

	if (!page)
		return -ENOMEM;
	memset(page_address(page), 0, PAGE_SIZE);
	td->tdr_page = page;
	if (tdh_mng_create(td, hkid))
		return -EIO;
	return 0;
}

/* case: clean: cleared after it was reclaimed */
static void put(struct page *page)
{
	if (tdx_reclaim_page(page))
		return;
	clear_highpage(page);
	__free_page(page);
}

/* case: clean: the address is printed and compared */
static bool same(struct tdx_td *td, struct tdx_vp *vp, u64 pa)
{
	pr_debug("TDR %llx TDVPR %llx\n", page_to_phys(td->tdr_page), vp->tdvpr_pa);
	return page_to_pfn(td->tdr_page) == PHYS_PFN(pa) || page_to_nid(td->tdr_page) < 0;
}

/* case: clean: the array is ordinary memory */
static int grow(struct tdx_td *td, int n)
{
	struct page **pages = krealloc(td->tdcs_pages, n * sizeof(*pages), GFP_KERNEL);

	if (!pages)
		return -ENOMEM;
	memset(pages + td->tdcs_nr_pages, 0, (n - td->tdcs_nr_pages) * sizeof(*pages));
	memcpy(td->tdcs_pages, pages, sizeof(*pages));
	td->tdcs_pages = pages;
	return 0;
}

/* case: clean: guest memory */
static int copy_in(struct kvm *kvm, gpa_t gpa, kvm_pfn_t pfn, struct page *source)
{
	u64 entry, state;
	void *va = kmap_local_page(source);
	u64 err = tdh_mem_page_add(&to_kvm_tdx(kvm)->td, gpa, pfn, source, &entry, &state);

	kunmap_local(va);
	return err ? -EIO : 0;
}

/* case: clean: the mirror of an S-EPT page */
static void wipe(struct kvm_mmu_page *sp)
{
	u64 *table = sp->spt;

	if (sp->external_spt)
		memset(table, 0, PAGE_SIZE);
}

/* case: clean: never donated, so ours */
static int add_one(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		clear_highpage(page);
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: the helper maps some other page */
static void scrub(struct page *p)
{
	clear_highpage(p);
}

static void reset(struct tdx_td *td, struct page *buffer)
{
	if (td->tdr_page)
		scrub(buffer);
}

/* case: clean: the helper's parameter is replaced */
static void scrub(struct page *p)
{
	p = alloc_page(GFP_KERNEL);
	clear_highpage(p);
}

static void reset(struct tdx_td *td)
{
	scrub(td->tdr_page);
}

/* case: clean: the helper maps its other parameter */
static void note(struct page *ctl, struct page *buf)
{
	memcpy_to_page(buf, 0, &ctl, sizeof(ctl));
}

static void log_tdr(struct tdx_td *td, struct page *buf)
{
	note(td->tdr_page, buf);
}

/* case: clean: the same name in another function */
static struct page *get(struct tdx_td *td)
{
	struct page *page = td->tdr_page;

	return page;
}

static void wipe(struct page *page)
{
	clear_highpage(page);
}

/* case: clean: cache flush in the accessor */
static void tdx_clflush_page(struct page *page)
{
	clflush_cache_range(page_to_virt(page), PAGE_SIZE);
}

static u64 tdh_mng_addcx(struct tdx_td *td, struct page *tdcs_page)
{
	tdx_clflush_page(tdcs_page);
	return 0;
}

/* case: clean: typed: the variable's own address */
static void swap_in(tdx_page_t *slot, tdx_page_t page)
{
	memcpy(slot, &page, sizeof(page));
	memset(&page, 0, sizeof(page));
}

/* case: clean: typed: the number of the page */
static int node(tdx_page_t page)
{
	phys_addr_t pa = tdx_page_to_phys(page);

	return page_to_nid(pfn_to_page(PHYS_PFN(pa)));
}

/* case: clean: typed: a copy of the struct that holds it */
static void copy(struct tdx_td *to, struct tdx_td *from)
{
	struct tdx_td td = *from;

	memcpy(to, &td, sizeof(td));
	memset(from, 0, sizeof(*from));
}

/* case: clean: an index that is an argument */
static void *buffer(struct tdx_td *td, struct page **bufs)
{
	return page_address(bufs[td->tdcs_nr_pages]);
}

/* case: clean: one page or the other, told apart */
static void wipe(struct tdx_td *td, struct page *page)
{
	if (page == td->tdr_page)
		return;
	clear_highpage(page);
}

/* case: typed: forced, and read at once */
static bool peek(struct vcpu_tdx *tdx)
{
	return *(__force u64 *)tdx->vp.tdvpr_page;	/* expect */
}

/* case: typed: forced, and written through a local */
static void poke(tdx_page_t page)
{
	u64 *va = (__force u64 *)page;

	va[1] = 0;	/* expect */
}

/* case: clean: typed: forced, and given to the accessor */
static phys_addr_t where(tdx_page_t page)
{
	return __pa((__force void *)page);
}
/* case: the page's number, then its address, then a mapping */
static void f(struct tdx_td *td)
{
	unsigned long pfn = page_to_pfn(td->tdr_page);
	phys_addr_t pa = PFN_PHYS(pfn);
	void *va = phys_to_virt(pa); /* expect */
}
/* case: an element by pointer arithmetic, through a variable */
static void f(struct tdx_td *td, int i)
{
	struct page *page = *(td->tdcs_pages + i);

	clear_highpage(page); /* expect */
}
/* case: bytes through a number that was cast by force */
typedef struct tdx_module_page __firmware *tdx_page_t;

static void f(struct tdx_td *td)
{
	unsigned long addr = (__force unsigned long)td->tdr_page;

	memset((void *)(__force unsigned long)td->tdr_page, 0, 8); /* expect */
	*(u64 *)addr = 0; /* expect */
}
/* case: bytes through a pointer, cast again */
typedef struct tdx_module_page __firmware *tdx_page_t;

static u64 f(tdx_page_t page)
{
	void *va = (__force void *)page;

	return *(u64 *)va; /* expect */
}
/* case: clean: the array of pages is ordinary memory */
static void f(struct tdx_td *td, struct tdx_td *from, int n)
{
	struct page **pages = td->tdcs_pages;

	memcpy(pages, from->tdcs_pages, n * sizeof(*pages));
	memset(td->tdcs_pages, 0, n * sizeof(*pages));
	kfree(td->tdcs_pages);
}
