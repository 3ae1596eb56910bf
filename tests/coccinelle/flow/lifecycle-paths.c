// SPDX-License-Identifier: GPL-2.0-only
/* case: tdr freed after create */
static int f(struct kvm_tdx *kvm_tdx)
{
	u64 err;

	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (err)
		return -EIO;
	__free_page(kvm_tdx->td.tdr_page); /* expect */
	return 0;
}
/* case: tdr freed after create, ptr */
static int f(struct tdx_td *td, u16 hkid)
{
	if (tdh_mng_create(td, hkid))
		return -EIO;
	__free_page(td->tdr_page); /* expect */
	return 0;
}
/* case: tdr local alias */
static int f(struct kvm_tdx *kvm_tdx)
{
	struct page *tdr_page = alloc_page(GFP_KERNEL);
	u64 err;
	int ret;

	kvm_tdx->td.tdr_page = tdr_page;
	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (KVM_BUG_ON(err, kvm)) {
		ret = -EIO;
		goto free_tdr;
	}
	ret = config(kvm_tdx);
	if (ret)
		goto free_tdr;
	return 0;
free_tdr:
	__free_page(tdr_page); /* expect */
	return ret;
}
/* case: clean: tdr local alias */
static int f(struct kvm_tdx *kvm_tdx)
{
	struct page *tdr_page = alloc_page(GFP_KERNEL);
	u64 err;
	int ret;

	kvm_tdx->td.tdr_page = tdr_page;
	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (KVM_BUG_ON(err, kvm)) {
		ret = -EIO;
		goto free_tdr;
	}
	ret = config(kvm_tdx);
	if (ret)
		goto reclaim;
	return 0;
reclaim:
	if (tdx_reclaim_page(kvm_tdx->td.tdr_page))
		return ret;
free_tdr:
	__free_page(tdr_page);
	kvm_tdx->td.tdr_page = NULL;
	return ret;
}
/* case: tdvpr */
static int f(struct kvm_tdx *kvm_tdx, struct vcpu_tdx *tdx)
{
	u64 err = tdh_vp_create(&kvm_tdx->td, &tdx->vp);

	if (TDX_BUG_ON(err, TDH_VP_CREATE, vcpu->kvm))
		return -EIO;
	err = tdh_vp_init(&tdx->vp, 0, 1);
	if (err) {
		__free_page(tdx->vp.tdvpr_page); /* expect */
		tdx->vp.tdvpr_page = NULL;
		return -EIO;
	}
	return 0;
}
/* case: clean: tdvpr */
static int f(struct kvm_tdx *kvm_tdx, struct vcpu_tdx *tdx)
{
	u64 err = tdh_vp_create(&kvm_tdx->td, &tdx->vp);

	if (TDX_BUG_ON(err, TDH_VP_CREATE, vcpu->kvm)) {
		__free_page(tdx->vp.tdvpr_page);
		tdx->vp.tdvpr_page = NULL;
		return -EIO;
	}
	err = tdh_vp_init(&tdx->vp, 0, 1);
	if (err) {
		tdx_reclaim_control_page(tdx->vp.tdvpr_page);
		tdx->vp.tdvpr_page = NULL;
		return -EIO;
	}
	return 0;
}
/* case: tdcs array element */
static int f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		u64 err = tdh_mng_addcx(td, td->tdcs_pages[i]);

		if (err)
			return -EIO;
		__free_page(td->tdcs_pages[i]); /* expect */
	}
	return 0;
}
/* case: clean: tdcs unwinding from i */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			goto free;
	}
	return 0;
free:
	for (; i < td->tdcs_nr_pages; i++) {
		__free_page(td->tdcs_pages[i]);
		td->tdcs_pages[i] = NULL;
	}
	return -EIO;
}
/* case: tdcs unwinding from 0 */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			goto free;
	}
	return 0;
free:
	for (i = 0; i < td->tdcs_nr_pages; i++)
		__free_page(td->tdcs_pages[i]); /* expect */
	return -EIO;
}
/* case: tdcs unwinding backwards */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			goto free;
	}
	return 0;
free:
	while (--i >= 0)
		__free_page(td->tdcs_pages[i]); /* expect */
	return -EIO;
}
/* case: unwinding, j loop */
static int f(struct tdx_td *td)
{
	u64 err;
	int i, j;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
			for (j = 0; j < i; j++)
				__free_page(td->tdcs_pages[j]); /* expect */
			return -EIO;
		}
	}
	return 0;
}
/* case: clean: unwinding, j loop of reclaim then free rest */
static int f(struct tdx_td *td)
{
	u64 err;
	int i, j;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
			for (j = 0; j < i; j++)
				tdx_reclaim_control_page(td->tdcs_pages[j]);
			for (; i < td->tdcs_nr_pages; i++)
				__free_page(td->tdcs_pages[i]);
			return -EIO;
		}
	}
	return 0;
}
/* case: clean: unwinding, j from i */
static int f(struct tdx_vp *vp, int n)
{
	u64 err;
	int i, j;

	for (i = 0; i < n; i++) {
		err = tdh_vp_addcx(vp, vp->tdcx_pages[i]);
		if (err) {
			for (j = i; j < n; j++)
				__free_page(vp->tdcx_pages[j]);
			return -EIO;
		}
	}
	return 0;
}
/* case: sept freed */
static void f(struct kvm *kvm, gfn_t gfn, struct kvm_mmu_page *sp)
{
	u64 e, s, err;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gfn_to_gpa(gfn), 1, virt_to_page(sp->external_spt), &e, &s);
	if (KVM_BUG_ON(err, kvm))
		return;
	free_page((unsigned long)sp->external_spt); /* expect */
}
/* case: clean: sept freed */
static void f(struct kvm *kvm, gfn_t gfn, struct kvm_mmu_page *sp)
{
	u64 e, s, err;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gfn_to_gpa(gfn), 1, virt_to_page(sp->external_spt), &e, &s);
	if (KVM_BUG_ON(err, kvm)) {
		free_page((unsigned long)sp->external_spt);
		sp->external_spt = NULL;
	}
}
/* case: reclaim ignored then free */
static void f(struct page *page)
{
	u64 a, b, c;

	tdh_phymem_page_reclaim(page, &a, &b, &c); /* expect */
	__free_page(page); /* expect */
}
/* case: reclaim result unused */
static void f(struct page *page)
{
	tdx_reclaim_page(page);
	__free_page(page); /* expect */
}
/* case: reclaim inverted */
static void f(struct page *page)
{
	if (!tdx_reclaim_page(page))
		return;
	__free_page(page); /* expect */
}
/* case: reclaim assigned inverted */
static void f(struct page *page)
{
	int r = tdx_reclaim_page(page);

	if (r)
		__free_page(page); /* expect */
}
/* case: clean: reclaim assigned */
static void f(struct page *page)
{
	int r = tdx_reclaim_page(page);

	if (!r)
		__free_page(page);
}
/* case: clean: reclaim == 0 */
static void f(struct page *page)
{
	if (tdx_reclaim_page(page) == 0)
		__free_page(page);
}
/* case: clean: reclaim WARN */
static void f(struct page *page)
{
	if (WARN_ON_ONCE(tdx_reclaim_page(page)))
		return;
	__free_page(page);
}
/* case: clean: reclaim < 0 */
static void f(struct page *page)
{
	int r;

	r = __tdx_reclaim_page(page);
	if (r < 0)
		return;
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
	__free_page(page);
}
/* case: clean: seamcall reclaim TDX_BUG_ON_3 */
static void f(struct page *page)
{
	u64 err, a, b, c;

	err = tdh_phymem_page_reclaim(page, &a, &b, &c);
	if (TDX_BUG_ON_3(err, TDH_PHYMEM_PAGE_RECLAIM, a, b, c, NULL))
		return;
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
	__free_page(page);
}
/* case: reset before reclaim */
static int f(struct page *page)
{
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE); /* expect */
	return __tdx_reclaim_page(page);
}
/* case: reset after failed reclaim */
static int f(struct page *page)
{
	int r = __tdx_reclaim_page(page);

	if (r)
		tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE); /* expect */
	return r;
}
/* case: reset without test */
static int f(struct page *page)
{
	int r = __tdx_reclaim_page(page);

	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE); /* expect */
	return r;
}
/* case: reclaimed twice */
static void f(struct vcpu_tdx *tdx)
{
	tdx_reclaim_control_page(tdx->vp.tdvpr_page);
	tdx_reclaim_control_page(tdx->vp.tdvpr_page); /* expect */
}
/* case: reclaimed and freed */
static void f(struct vcpu_tdx *tdx)
{
	tdx_reclaim_control_page(tdx->vp.tdvpr_page);
	__free_page(tdx->vp.tdvpr_page); /* expect */
}
/* case: freed then reclaimed */
static void f(struct vcpu_tdx *tdx)
{
	__free_page(tdx->vp.tdvpr_page); /* expect */
	tdx_reclaim_control_page(tdx->vp.tdvpr_page);
}
/* case: clean: reclaim array */
static void f(struct vcpu_tdx *tdx, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		if (tdx->vp.tdcx_pages[i])
			tdx_reclaim_control_page(tdx->vp.tdcx_pages[i]);
	}
	kfree(tdx->vp.tdcx_pages);
	tdx->vp.tdcx_pages = NULL;
}
/* case: reclaim array, wrong index */
static void f(struct vcpu_tdx *tdx, int n)
{
	int i;

	for (i = 0; i < n; i++)
		tdx_reclaim_control_page(tdx->vp.tdcx_pages[0]); /* expect */
	kfree(tdx->vp.tdcx_pages);
	tdx->vp.tdcx_pages = NULL;
}
/* case: same page added in each round */
static int f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		if (tdh_mng_addcx(td, td->tdcs_pages[0])) /* expect */
			return -EIO;
	}
	return 0;
}
/* case: two tds with the same page */
static int f(struct tdx_td *a, struct tdx_td *b, struct page *page)
{
	if (tdh_mng_addcx(a, page))
		return -EIO;
	if (tdh_mng_addcx(b, page)) /* expect */
		return -EIO;
	return 0;
}
/* case: tdcs page given to vp as well */
static int f(struct tdx_td *a, struct tdx_vp *vp, struct page *page)
{
	if (tdh_mng_addcx(a, page))
		return -EIO;
	if (tdh_vp_addcx(vp, page)) /* expect */
		return -EIO;
	return 0;
}
/* case: clean: donated again after reclaim */
static int f(struct tdx_td *a, struct tdx_vp *vp, struct page *page)
{
	if (tdh_mng_addcx(a, page))
		return -EIO;
	if (tdx_reclaim_page(page))
		return -EIO;
	if (tdh_vp_addcx(vp, page))
		return -EIO;
	return 0;
}
/* case: clean: donated to another after failure */
static int f(struct tdx_td *a, struct tdx_td *b, struct page *page)
{
	if (tdh_mng_addcx(a, page)) {
		if (tdh_mng_addcx(b, page))
			return -EIO;
	}
	return 0;
}
/* case: create twice */
static int f(struct tdx_td *td)
{
	u64 err = tdh_mng_create(td, 1);

	if (err)
		return -EIO;
	err = tdh_mng_create(td, 2); /* expect */
	return err;
}
/* case: clean: create retried */
static int f(struct tdx_td *td)
{
	u64 err = tdh_mng_create(td, 1);

	if (err == TDX_OPERAND_BUSY)
		err = tdh_mng_create(td, 1);
	return err;
}
/* case: clean: retry in for */
static int f(struct tdx_td *td, struct page *p)
{
	u64 err;
	int i;

	for (i = 0; i < 10; i++) {
		err = tdh_mng_addcx(td, p);
		if (err != TDX_OPERAND_BUSY)
			break;
	}
	if (err)
		__free_page(p);
	return err;
}
/* case: clean: retry while */
static int f(struct tdx_td *td, struct page *p)
{
	u64 err;
	int retries = 3;

	while ((err = tdh_mng_addcx(td, p)) == TDX_OPERAND_BUSY && retries--)
		cpu_relax();
	return err;
}
/* case: clean: retry in for, nested do */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		do {
			err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		} while (err == TDX_INTERRUPTED_RESUMABLE);
		if (err)
			return -EIO;
	}
	return 0;
}
/* case: clean: pointer that moves */
static int f(struct tdx_td *td, struct page **pages, int n)
{
	while (n--) {
		if (tdh_mng_addcx(td, *pages++))
			return -EIO;
	}
	return 0;
}
/* case: clean: list */
static int f(struct tdx_td *td, struct list_head *l)
{
	struct page *page;

	list_for_each_entry(page, l, lru) {
		if (tdh_mng_addcx(td, page))
			return -EIO;
	}
	return 0;
}
/* case: clean: free on both never donated */
static int f(struct kvm_tdx *kvm_tdx)
{
	struct page *tdr_page = alloc_page(GFP_KERNEL);

	if (!tdr_page)
		return -ENOMEM;
	if (prepare(kvm_tdx)) {
		__free_page(tdr_page);
		return -EIO;
	}
	kvm_tdx->td.tdr_page = tdr_page;
	return 0;
}
/* case: clean: unused sp */
static void tdp_mmu_free_unused_sp(struct kvm_mmu_page *sp)
{
	free_page((unsigned long)sp->external_spt);
	free_page((unsigned long)sp->spt);
	kmem_cache_free(mmu_page_header_cache, sp);
}
/* case: clean: typed all */
static int f(struct tdx_td *td, struct kvm *kvm)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL_ACCOUNT);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
		tdx_free_page(page);
		return -EIO;
	}
	if (!__tdx_reclaim_page(page)) {
		tdx_quirk_reset_page(page);
		tdx_free_page(page);
	}
	return 0;
}
/* case: typed */
static int f(struct tdx_td *td, struct kvm *kvm)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL_ACCOUNT);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (!TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
		tdx_free_page(page); /* expect */
		return -EIO;
	}
	return 0;
}
/* case: typed reset */
static int f(struct tdx_td *td, struct kvm *kvm)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL_ACCOUNT);

	tdx_quirk_reset_page(page); /* expect */
	tdx_free_page(page);
	return 0;
}
/* case: switch then free */
static int f(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		break;
	default:
		return -EIO;
	}
	__free_page(page); /* expect */
	return 0;
}
/* case: clean: switch */
static int f(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		return 0;
	case TDX_OPERAND_BUSY:
		__free_page(page);
		return -EBUSY;
	default:
		__free_page(page);
		return -EIO;
	}
}
/* case: clean: switch goto */
static int f(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		break;
	case TDX_OPERAND_BUSY:
		goto free;
	default:
		goto free;
	}
	return 0;
free:
	__free_page(page);
	return -EIO;
}
/* case: clean: switch break */
static int f(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	switch (err) {
	case TDX_SUCCESS:
		return 0;
	case TDX_OPERAND_BUSY:
		pr_info("x");
		break;
	default:
		pr_err("y");
	}
	__free_page(page);
	return -EIO;
}
/* case: clean: ret forwarded */
static int f(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);
	int ret = 0;

	if (err) {
		ret = -EIO;
		goto out;
	}
out:
	if (ret)
		__free_page(page);
	return ret;
}
/* case: freed in caller of static helper with field */
static int add(struct tdx_td *td, int i)
{
	u64 err = tdh_mng_addcx(td, td->tdcs_pages[i]);

	return err ? -EIO : 0;
}
static int f(struct tdx_td *td)
{
	int ret = add(td, 0);

	if (ret)
		return ret;
	__free_page(td->tdcs_pages[0]); /* expect */
	return 0;
}
/* case: clean: take back helper */
static int take_back(struct page *page)
{
	u64 a, b, c;

	if (tdh_phymem_page_reclaim(page, &a, &b, &c))
		return -EIO;
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
	return 0;
}
static int f(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page))
		return -EIO;
	if (take_back(page))
		return -EIO;
	__free_page(page);
	return 0;
}
/* case: kfree of tdcs without reclaim */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		__free_page(td->tdcs_pages[i]); /* expect */
	kfree(td->tdcs_pages);
	td->tdcs_pages = NULL;
}
/* case: comma and ternary */
static int f(struct tdx_td *td, struct page *page)
{
	int ret = tdh_mng_addcx(td, page) ? -EIO : 0;

	if (ret)
		return ret;
	__free_page(page); /* expect */
	return 0;
}
/* case: clean: ternary */
static int f(struct tdx_td *td, struct page *page)
{
	int ret = tdh_mng_addcx(td, page) ? -EIO : 0;

	if (ret)
		__free_page(page);
	return ret;
}
/* case: clean: bool ok */
static int f(struct tdx_td *td, struct page *page)
{
	bool ok = tdh_mng_addcx(td, page) == TDX_SUCCESS;

	if (!ok)
		__free_page(page);
	return ok;
}
/* case: bool ok */
static int f(struct tdx_td *td, struct page *page)
{
	bool ok = !tdh_mng_addcx(td, page);

	if (ok)
		__free_page(page); /* expect */
	return ok;
}
/* case: the page just donated is the first of the rest */
static int f(struct tdx_vp *vp, int n)
{
	u64 err;
	int i;

	for (i = 0; i < n; i++) {
		err = tdh_vp_addcx(vp, vp->tdcx_pages[i]);
		if (!err) {
			for (; i < n; i++)
				__free_page(vp->tdcx_pages[i]); /* expect */
			return -EIO;
		}
	}
	return 0;
}
/* case: a failed reclaim that is said to have succeeded */
static int my_reclaim_page(struct page *page)
{
	u64 a, b, c;
	u64 err = tdh_phymem_page_reclaim(page, &a, &b, &c);

	if (err)
		pr_err("0x%llx\n", err);
	return 0; /* expect */
}
/* case: clean: a failed reclaim is handed on, by its error code */
static int my_reclaim_page(struct page *page)
{
	u64 a, b, c;

	if (tdh_phymem_page_reclaim(page, &a, &b, &c))
		return -EIO;
	return 0;
}
