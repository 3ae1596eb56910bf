// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-lifecycle on code as drivers write it. Each part between two "case"
 * lines is a file of its own for spatch; "expect" marks the line to report.
 */

/* case: freed when it succeeded */
static void add(struct tdx_td *td, struct page *page)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	if (!err)
		__free_page(page);	/* expect */
}

/* case: freed on success, in words */
static void add(struct tdx_td *td, struct page *page)
{
	u64 status = tdh_mng_addcx(td, page);

	if (status == TDX_SUCCESS) {
		pr_debug("added\n");
		__free_page(page);	/* expect */
	}
}

/* case: freed after KVM_BUG_ON() */
static int add(struct kvm *kvm, struct page *page)
{
	u64 err = tdh_vp_addcx(&to_tdx(kvm)->vp, page);

	if (KVM_BUG_ON(err, kvm))
		return -EIO;
	__free_page(page);	/* expect */
	return 0;
}

/* case: freed after TDX_BUG_ON() */
static int add(struct kvm *kvm, struct page *p)
{
	u64 err;

	err = tdh_mng_addcx(&to_kvm_tdx(kvm)->td, p);
	if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
		__free_page(p);
		return -EIO;
	}
	put_page(p);	/* expect */
	return 0;
}

/* case: freed after WARN_ON_ONCE() */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);
	int ret = 0;

	if (WARN_ON_ONCE(err)) {
		ret = -EIO;
		goto out;
	}
	__free_page(page);	/* expect */
out:
	return ret;
}

/* case: the call is the condition */
static void add(struct tdx_td *td, struct page *page)
{
	if (!tdh_mng_addcx(td, page))
		__free_page(page);	/* expect */
}

/* case: the call is compared */
static void add(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page) == TDX_SUCCESS)
		__free_page(page);	/* expect */
}

/* case: the result is not looked at */
static void add(struct tdx_td *td, struct page *page)
{
	tdh_mng_addcx(td, page);
	__free_page(page);	/* expect */
}

/* case: tried until it is not busy */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err;

	do {
		err = tdh_mng_addcx(td, page);
	} while (err == TDX_OPERAND_BUSY);

	if (err)
		return -EIO;
	__free_page(page);	/* expect */
	return 0;
}

/* case: a switch */
static void add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		__free_page(page);	/* expect */
		break;
	default:
		break;
	}
}

/* case: the loop unwinds what was added */
static int add_all(struct tdx_td *td, struct page **pages, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		u64 err = tdh_mng_addcx(td, pages[i]);

		if (err)
			goto unwind;
	}
	return 0;

unwind:
	while (i--)
		__free_page(pages[i]);	/* expect */
	return -EIO;
}

/* case: the loop unwinds all */
static int add_all(struct tdx_td *td, struct page **pages, int n)
{
	int i, j;

	for (i = 0; i < n; i++)
		if (tdh_mng_addcx(td, pages[i]))
			goto unwind;
	return 0;

unwind:
	for (j = 0; j < n; j++)
		__free_page(pages[j]);	/* expect */
	return -EIO;
}

/* case: success falls into the unwinding */
static int create(struct kvm_tdx *kvm_tdx)
{
	struct page *tdr;
	int ret = -EIO;
	u64 err;

	tdr = alloc_page(GFP_KERNEL_ACCOUNT);
	if (!tdr)
		return -ENOMEM;
	kvm_tdx->td.tdr_page = tdr;
	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (err)
		goto free_tdr;
	ret = 0;
free_tdr:
	__free_page(tdr);	/* expect */
	return ret;
}

/* case: the TDVPR page is freed when a later step fails */
static int create(struct vcpu_tdx *tdx, struct tdx_td *td)
{
	u64 err;
	int ret, i;

	tdx->vp.tdvpr_page = alloc_page(GFP_KERNEL);
	if (!tdx->vp.tdvpr_page)
		return -ENOMEM;

	err = tdh_vp_create(td, &tdx->vp);
	if (err) {
		ret = -EIO;
		goto free_tdvpr;
	}
	for (i = 0; i < td->tdcx_nr_pages; i++) {
		err = tdh_vp_addcx(&tdx->vp, tdx->vp.tdcx_pages[i]);
		if (err) {
			ret = -EIO;
			goto free_tdvpr;
		}
	}
	return 0;

free_tdvpr:
	__free_page(tdx->vp.tdvpr_page);	/* expect */
	return ret;
}

/* case: the result of the reclaim is not looked at */
static void put(struct page *page)
{
	tdx_reclaim_page(page);
	__free_page(page);	/* expect */
}

/* case: the test of the reclaim is inverted */
static void put(struct page *page)
{
	if (!tdx_reclaim_page(page))
		return;
	__free_page(page);	/* expect */
}

/* case: the failed reclaim is only told */
static void put(struct page *page)
{
	if (tdx_reclaim_page(page))
		pr_err("cannot reclaim\n");
	__free_page(page);	/* expect */
}

/* case: the failed reclaim is only warned of */
static void put(struct page *page)
{
	u64 err, pt, owner, size;

	err = tdh_phymem_page_reclaim(page, &pt, &owner, &size);
	WARN_ON_ONCE(err);
	__free_page(page);	/* expect */
}

/* case: donated twice */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;
	err = tdh_mng_addcx(td, page);	/* expect */
	return err ? -EIO : 0;
}

/* case: donated to two TDs */
static int add(struct tdx_td *a, struct tdx_td *b, struct page *page)
{
	if (tdh_mng_addcx(a, page))
		return -EIO;
	if (tdh_mng_addcx(b, page))	/* expect */
		return -EIO;
	return 0;
}

/* case: no reclaim when the TD goes */
static void destroy(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	__free_page(kvm_tdx->td.tdr_page);	/* expect */
	kvm_tdx->td.tdr_page = NULL;
}

/* case: no reclaim when the vCPU goes */
static void vcpu_destroy(struct vcpu_tdx *v)
{
	int i;

	for (i = 0; i < 6; i++)
		if (v->vp.tdcx_pages[i])
			__free_page(v->vp.tdcx_pages[i]);	/* expect */
	kfree(v->vp.tdcx_pages);
	v->vp.tdcx_pages = NULL;
}

/* case: a helper frees */
static void drop(struct page *p)
{
	if (p)
		__free_page(p);
}

static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;
	drop(page);	/* expect */
	return 0;
}

/* case: a helper donates */
static int give(struct tdx_td *td, struct page *p)
{
	u64 err = tdh_mng_addcx(td, p);

	return err ? -EIO : 0;
}

static int add(struct tdx_td *td, struct page *page)
{
	int ret = give(td, page);

	if (ret)
		return ret;
	__free_page(page);	/* expect */
	return 0;
}

/* case: reset, and never donated */
static struct page *fresh(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	if (page)
		tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);	/* expect */
	return page;
}

/* case: reset before reclaim */
static int put(struct page *page)
{
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);	/* expect */
	return __tdx_reclaim_page(page);
}

/* case: a linked S-EPT page is freed */
static int link(struct kvm *kvm, gpa_t gpa, int level, struct kvm_mmu_page *sp)
{
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, level,
			       virt_to_page(sp->external_spt), &entry, &state);
	if (err)
		return -EIO;
	free_page((unsigned long)sp->external_spt);	/* expect */
	return 0;
}

/* case: freed through another name */
static int add(struct tdx_td *td, int i)
{
	struct page *p = td->tdcs_pages[i];
	u64 err = tdh_mng_addcx(td, td->tdcs_pages[i]);

	if (err)
		return -EIO;
	__free_page(p);	/* expect */
	return 0;
}

/* case: freed by another name */
static int add(struct tdx_td *td, struct page *page)
{
	struct page *p = page;
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;
	__free_page(p);	/* expect */
	return 0;
}

/* case: donated after it was freed */
static int add(struct tdx_td *td, struct page *page)
{
	if (!td->tdcs_nr_pages)
		__free_page(page);	/* expect */
	return tdh_mng_addcx(td, page) ? -EIO : 0;
}

/* case: reclaimed twice */
static void put(struct page *page)
{
	if (__tdx_reclaim_page(page))
		return;
	if (__tdx_reclaim_page(page))	/* expect */
		return;
	__free_page(page);
}

/* case: freed after tdx_reclaim_control_page() */
static void put(struct tdx_vp *vp)
{
	tdx_reclaim_control_page(vp->tdvpr_page);
	__free_page(vp->tdvpr_page);	/* expect */
}

/* case: freed by free_page() and page_address() */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (unlikely(err != TDX_SUCCESS))
		return -EIO;
	free_page((unsigned long)page_address(page));	/* expect */
	return 0;
}

/* case: the error is tested with a helper */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (IS_TDX_SW_ERROR(err) || err)
		return -EIO;
	__free_page(page);	/* expect */
	return 0;
}

/* case: the retry succeeded */
static int add(struct tdx_td *td, struct page *page)
{
	int retry = 3;
	u64 err;

	while (retry--) {
		err = tdh_mng_addcx(td, page);
		if (!err)
			break;
	}
	__free_page(page);	/* expect */
	return err ? -EIO : 0;
}

/* case: typed: freed on success */
static int add(struct tdx_td *td)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (err) {
		tdx_free_page(page);
		return -EIO;
	}
	tdx_free_page(page);	/* expect */
	return 0;
}

/* case: typed: reset before reclaim */
static int put(tdx_page_t page)
{
	tdx_quirk_reset_page(page);	/* expect */
	return __tdx_reclaim_page(page);
}

/* case: typed: the reclaim is not waited for */
static void put(struct guest *g)
{
	tdx_reclaim_page(g->ctl.tdr_page);
	tdx_free_page(g->ctl.tdr_page);	/* expect */
}

/* case: typed: the reclaim's result is inverted */
static void put(struct page __firmware *root)
{
	int r = tdx_reclaim_page(root);

	if (r == 0)
		return;
	tdx_free_page(root);	/* expect */
}

/* case: clean: freed when it failed */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: freed when it was not success */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	if (err != TDX_SUCCESS)
		goto free;
	return 0;
free:
	__free_page(page);
	return -EIO;
}

/* case: clean: the success returns first */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (likely(err == TDX_SUCCESS))
		return 0;
	__free_page(page);
	return -EIO;
}

/* case: clean: the success returns first, negated */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (!err)
		return 0;
	__free_page(page);
	return -EIO;
}

/* case: clean: the call is the condition */
static int add(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page)) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: the call is compared */
static int add(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page) != TDX_SUCCESS) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: the call succeeds and returns */
static int add(struct tdx_td *td, struct page *page)
{
	if (!tdh_mng_addcx(td, page))
		return 0;
	__free_page(page);
	return -EIO;
}

/* case: clean: the call in a warning */
static int add(struct tdx_td *td, struct page *page)
{
	if (WARN_ON_ONCE(tdh_mng_addcx(td, page))) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: each way to say bug */
static int add(struct kvm *kvm, struct page *a, struct page *b, struct page *c)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;
	u64 err;

	err = tdh_mng_addcx(td, a);
	if (KVM_BUG_ON(err, kvm)) {
		__free_page(a);
		return -EIO;
	}
	err = tdh_mng_addcx(td, b);
	if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
		__free_page(b);
		return -EIO;
	}
	err = tdh_mng_addcx(td, c);
	if (WARN_ON_ONCE(err)) {
		__free_page(c);
		return -EIO;
	}
	return 0;
}

/* case: clean: a switch */
static int add(struct tdx_td *td, struct page *page)
{
	switch (tdh_mng_addcx(td, page)) {
	case TDX_SUCCESS:
		return 0;
	default:
		__free_page(page);
		return -EIO;
	}
}

/* case: clean: a switch on the result */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		break;
	case TDX_OPERAND_BUSY:
		__free_page(page);
		return -EBUSY;
	default:
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: the loop unwinds what was not added */
static int add_all(struct tdx_td *td, struct page **pages, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		u64 err = tdh_mng_addcx(td, pages[i]);

		if (err)
			goto unwind;
	}
	return 0;

unwind:
	for (; i < n; i++)
		__free_page(pages[i]);
	return -EIO;
}

/* case: clean: the loop unwinds before anything is donated */
static int alloc_all(struct tdx_td *td, int n)
{
	int i, j;

	for (i = 0; i < n; i++) {
		td->tdcs_pages[i] = alloc_page(GFP_KERNEL);
		if (!td->tdcs_pages[i])
			goto unwind;
	}
	for (i = 0; i < n; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			return -EIO;
	return 0;

unwind:
	for (j = 0; j < i; j++)
		__free_page(td->tdcs_pages[j]);
	return -ENOMEM;
}

/* case: clean: leaked on purpose */
static void put(struct page *page)
{
	if (tdx_reclaim_page(page))
		return;
	__free_page(page);
}

/* case: clean: freed when reclaimed */
static void put(struct page *page)
{
	if (!tdx_reclaim_page(page))
		__free_page(page);
}

/* case: clean: leaked on purpose, by goto */
static int put(struct page *page)
{
	int ret = __tdx_reclaim_page(page);

	if (ret)
		goto leak;
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
	__free_page(page);
leak:
	return ret;
}

/* case: clean: the result in words */
static void put(struct page *page)
{
	u64 pt, owner, size;
	u64 r = tdh_phymem_page_reclaim(page, &pt, &owner, &size);

	if (r == TDX_SUCCESS) {
		tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
		__free_page(page);
	}
}

/* case: clean: warned of, and leaked */
static void put(struct page *page)
{
	if (WARN_ON_ONCE(tdx_reclaim_page(page)))
		return;
	__free_page(page);
}

/* case: clean: two pages */
static void put(struct page *a, struct page *b)
{
	if (tdx_reclaim_page(a) || tdx_reclaim_page(b))
		return;
	__free_page(a);
	__free_page(b);
}

/* case: clean: another page is freed */
static int add(struct tdx_td *td, struct page *page, struct page *scratch)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;
	__free_page(scratch);
	return 0;
}

/* case: clean: the variable gets another page */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err)
		return -EIO;
	page = alloc_page(GFP_KERNEL);
	if (page)
		__free_page(page);
	return 0;
}

/* case: clean: the helper frees on the way out */
static void drop(struct page *p)
{
	if (p)
		__free_page(p);
}

static int add(struct tdx_td *td)
{
	struct page *page = alloc_page(GFP_KERNEL);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (err) {
		drop(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: tried again when busy */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err;

	do {
		err = tdh_mng_addcx(td, page);
	} while (err == TDX_OPERAND_BUSY);

	if (err) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/* case: clean: tried again by hand */
static int add(struct tdx_td *td, struct page *page)
{
	u64 err;

retry:
	err = tdh_mng_addcx(td, page);
	if (err == TDX_OPERAND_BUSY)
		goto retry;
	if (err)
		__free_page(page);
	return err ? -EIO : 0;
}

/* case: clean: the pages that were never there */
static int create(struct kvm_tdx *k)
{
	struct page *tdr, **pages;
	int i, ret = -ENOMEM;
	u64 err;

	tdr = alloc_page(GFP_KERNEL);
	if (!tdr)
		return ret;
	pages = kcalloc(k->td.tdcs_nr_pages, sizeof(*pages), GFP_KERNEL);
	if (!pages)
		goto free_tdr;
	for (i = 0; i < k->td.tdcs_nr_pages; i++) {
		pages[i] = alloc_page(GFP_KERNEL);
		if (!pages[i])
			goto free_tdcs;
	}
	k->td.tdr_page = tdr;
	err = tdh_mng_create(&k->td, k->hkid);
	if (err) {
		ret = -EIO;
		goto free_tdcs;
	}
	k->td.tdcs_pages = pages;
	return 0;

free_tdcs:
	for (i = 0; i < k->td.tdcs_nr_pages; i++)
		if (pages[i])
			__free_page(pages[i]);
	kfree(pages);
free_tdr:
	__free_page(tdr);
	return ret;
}

/* case: clean: typed: freed when it failed */
static int add(struct tdx_td *td)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (!err)
		return 0;
	tdx_free_page(page);
	return -EIO;
}

/* case: clean: typed: reclaimed, reset, freed */
static void put(struct guest *g)
{
	if (__tdx_reclaim_page(g->ctl.tdr_page))
		return;
	tdx_quirk_reset_page(g->ctl.tdr_page);
	tdx_free_page(g->ctl.tdr_page);
	g->ctl.tdr_page = NULL;
}

/* case: clean: an S-EPT page that was not linked */
static int link(struct kvm *kvm, gpa_t gpa, int level, struct page *spt)
{
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, level, spt, &entry, &state);
	if (unlikely(err)) {
		__free_page(spt);
		return -EAGAIN;
	}
	return 0;
}

/* case: clean: the result is kept as a flag */
static int add(struct tdx_td *td, struct page *page)
{
	bool failed = tdh_mng_addcx(td, page) != TDX_SUCCESS;

	if (failed)
		__free_page(page);
	return failed ? -EIO : 0;
}

/* case: freed twice */
static void put(struct page *page)
{
	if (tdx_reclaim_page(page))
		return;
	__free_page(page);
	__free_page(page);	/* expect */
}

/* case: typed: freed twice, by an index */
static void put(tdx_page_t *pages, int i)
{
	tdx_free_page(pages[i]);
	tdx_free_page(pages[i]);	/* expect */
}

/* case: a reclaim that asks nobody */
static int __tdx_reclaim_page(struct page *page)	/* expect */
{
	u64 err = 0;

	if (WARN_ON_ONCE(err))
		return -EIO;
	return 0;
}

/* case: a reclaim that does not listen */
static int reclaim_root(struct page *page)
{
	u64 pt, owner, size;

	tdh_phymem_page_reclaim(page, &pt, &owner, &size);	/* expect */
	return 0;
}

/* case: clean: each page is freed once */
static void put_all(struct page **pages, int n)
{
	int i;

	for (i = 0; i < n; i++)
		__free_page(pages[i]);
	while (n--) {
		struct page *page = alloc_page(GFP_KERNEL);

		if (page)
			__free_page(page);
	}
}
