// SPDX-License-Identifier: GPL-2.0-only
/* case: freed twice on the way through the loop */
static int f(struct kvm_tdx *kvm_tdx, PAGE **tdcs_pages)
{
	int i, ret;
	u64 err;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[i]);
		if (err) {
			FREE(tdcs_pages[i]);
			ret = -EIO;
			goto teardown;
		}
	}
	return 0;
teardown:
	for (; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		if (tdcs_pages[i]) {
			FREE(tdcs_pages[i]); /* expect */
			tdcs_pages[i] = NULL;
		}
	}
	return ret;
}
/* case: clean: freed and moved on */
static int f(struct kvm_tdx *kvm_tdx, PAGE **tdcs_pages)
{
	int i, ret;
	u64 err;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(&kvm_tdx->td, tdcs_pages[i]);
		if (err) {
			FREE(tdcs_pages[i]);
			tdcs_pages[i] = NULL;
			ret = -EIO;
			goto teardown;
		}
	}
	return 0;
teardown:
	for (; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		if (tdcs_pages[i]) {
			FREE(tdcs_pages[i]);
			tdcs_pages[i] = NULL;
		}
	}
	return ret;
}
/* case: created by an alias of the container */
static int f(struct kvm_tdx *kvm_tdx)
{
	struct tdx_td *td = &kvm_tdx->td;
	u64 err;

	err = tdh_mng_create(td, kvm_tdx->hkid);
	if (err)
		return -EIO;
	FREE(kvm_tdx->td.tdr_page); /* expect */
	return 0;
}
/* case: created by the container, freed by its alias */
static int f(struct kvm_tdx *kvm_tdx)
{
	struct tdx_td *td = &kvm_tdx->td;
	u64 err;

	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (err)
		return -EIO;
	FREE(td->tdr_page); /* expect */
	return 0;
}
/* case: clean: reclaimed by an alias of the container */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct tdx_td *td = &kvm_tdx->td;

	if (tdx_reclaim_page(td->tdr_page))
		return;
	FREE(kvm_tdx->td.tdr_page);
}
/* case: clean: reclaimed by to_kvm_tdx() */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	if (tdx_reclaim_page(to_kvm_tdx(kvm)->td.tdr_page))
		return;
	FREE(kvm_tdx->td.tdr_page);
}
/* case: another page is reclaimed than is freed */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	if (tdx_reclaim_page(kvm_tdx->td.tdcs_pages[0]))
		return;
	FREE(kvm_tdx->td.tdr_page); /* expect */
}
/* case: another element is reclaimed than is freed */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 1; i < td->tdcs_nr_pages; i++) {
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			continue;
		FREE(td->tdcs_pages[i - 1]); /* expect */
	}
}
/* case: reclaim and free are in two loops, the first skips failures */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		tdx_reclaim_page(td->tdcs_pages[i]);
	for (i = 0; i < td->tdcs_nr_pages; i++)
		FREE(td->tdcs_pages[i]); /* expect */
}
/* case: clean: reclaim and free are in two loops, failures forgotten */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			td->tdcs_pages[i] = NULL;
	for (i = 0; i < td->tdcs_nr_pages; i++)
		if (td->tdcs_pages[i])
			FREE(td->tdcs_pages[i]);
}
/* case: static helper takes back without a test */
static void back(PAGE *p)
{
	tdx_reclaim_page(p);
}
static void f(struct tdx_vp *vp)
{
	back(vp->tdvpr_page);
	FREE(vp->tdvpr_page); /* expect */
}
/* case: clean: helper takes back with result */
static int back(PAGE *p)
{
	return tdx_reclaim_page(p);
}
static void f(struct tdx_vp *vp)
{
	if (back(vp->tdvpr_page))
		return;
	FREE(vp->tdvpr_page);
}
/* case: helper takes back with result, ignored */
static int back(PAGE *p)
{
	return tdx_reclaim_page(p);
}
static void f(struct tdx_vp *vp)
{
	back(vp->tdvpr_page);
	FREE(vp->tdvpr_page); /* expect */
}
/* case: clean: helper takes back and frees */
static void back(PAGE *p)
{
	if (!tdx_reclaim_page(p))
		FREE(p);
}
static void f(struct tdx_vp *vp)
{
	back(vp->tdvpr_page);
	vp->tdvpr_page = NULL;
}
/* case: helper that frees, without reclaim, given the tdr */
static void drop(PAGE *p)
{
	FREE(p);
}
static void f(struct tdx_vp *vp)
{
	drop(vp->tdvpr_page); /* expect */
	vp->tdvpr_page = NULL;
}
/* case: clean: drop after reclaim */
static void drop(PAGE *p)
{
	FREE(p);
}
static void f(struct tdx_vp *vp)
{
	if (!tdx_reclaim_page(vp->tdvpr_page))
		drop(vp->tdvpr_page);
	vp->tdvpr_page = NULL;
}
/* case: reclaimed in a loop by vcpus */
static void f(struct kvm *kvm, PAGE *p)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm)
		tdx_reclaim_control_page(p); /* expect */
}
/* case: clean: reclaimed in a loop by vcpus */
static void f(struct kvm *kvm)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm)
		tdx_reclaim_control_page(to_tdx(vcpu)->vp.tdvpr_page);
}
/* case: clean: vp in loop via local */
static void f(struct kvm *kvm)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm) {
		struct vcpu_tdx *tdx = to_tdx(vcpu);

		tdx_reclaim_control_page(tdx->vp.tdvpr_page);
		tdx->vp.tdvpr_page = NULL;
	}
}
/* case: clean: list of pages */
static void f(struct list_head *pages, struct tdx_td *td)
{
	struct holder *h;

	list_for_each_entry(h, pages, list)
		if (tdh_mng_addcx(td, h->page))
			break;
}
/* case: while over the array, freed first */
static void f(struct tdx_td *td)
{
	int n = td->tdcs_nr_pages;

	while (n--) {
		FREE(td->tdcs_pages[n]); /* expect */
		tdx_reclaim_page(td->tdcs_pages[n]);
	}
}
/* case: clean: while over the array */
static void f(struct tdx_td *td)
{
	int n = td->tdcs_nr_pages;

	while (n--) {
		if (!tdx_reclaim_page(td->tdcs_pages[n]))
			FREE(td->tdcs_pages[n]);
	}
}
/* case: error stored, tested much later the wrong way */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);
	int ret = 0;

	if (!err)
		ret = tdx_account(td);
	else
		ret = -EIO;
	if (err == TDX_SUCCESS && ret)
		FREE(p); /* expect */
	return ret;
}
/* case: clean: error stored and tested late */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);
	int ret = 0;

	if (!err)
		ret = tdx_account(td);
	else
		ret = -EIO;
	if (err)
		FREE(p);
	return ret;
}
/* case: freed because of busy or success */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (err != TDX_OPERAND_BUSY)
		FREE(p); /* expect */
	return err ? -EIO : 0;
}
/* case: __free_pages order */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (err)
		return -EIO;
	__free_pages(p, 0); /* expect */
	return 0;
}
/* case: put in a cleanup label with if (page) */
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	int ret = -ENOMEM;

	if (!p)
		goto out;
	ret = -EIO;
	if (tdh_mng_addcx(td, p))
		goto out;
	ret = 0;
out:
	if (p)
		FREE(p); /* expect */
	return ret;
}
/* case: clean: put in a cleanup label, forgotten when it was given */
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	int ret = -ENOMEM;

	if (!p)
		goto out;
	ret = -EIO;
	if (tdh_mng_addcx(td, p))
		goto out;
	p = NULL;
	ret = 0;
out:
	if (p)
		FREE(p);
	return ret;
}
/* case: clean: label only on ret */
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	int ret = 0;
	u64 err;

	if (!p)
		return -ENOMEM;
	err = tdh_mng_addcx(td, p);
	if (err)
		ret = -EIO;
	if (ret)
		FREE(p);
	return ret;
}
/* case: sept page freed on success of add */
static int f(struct kvm *kvm, gpa_t gpa, struct kvm_mmu_page *sp)
{
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, 1, SPT(sp), &entry, &state);
	if (tdx_operand_busy(err))
		return -EBUSY;
	SFREE(sp); /* expect */
	return 0;
}
/* case: sept page freed without reclaim while others reclaim */
static void g(struct kvm_mmu_page *sp)
{
	if (tdx_reclaim_page(SPT(sp)))
		return;
	SFREE(sp);
}
static void f(struct kvm_mmu_page *sp)
{
	SFREE(sp); /* expect */
	sp->external_spt = NULL;
}
/* case: clean: unused sp */
static void tdp_mmu_free_unused_sp(struct kvm_mmu_page *sp)
{
	SFREE(sp);
	free_page((unsigned long)sp->spt);
	kmem_cache_free(mmu_page_header_cache, sp);
}
/* case: vp page freed after init failed */
static int f(struct kvm_tdx *kvm_tdx, struct vcpu_tdx *tdx)
{
	int ret;
	u64 err;

	tdx->vp.tdvpr_page = ALLOC(GFP_KERNEL);
	err = tdh_vp_create(&kvm_tdx->td, &tdx->vp);
	if (err)
		goto free_tdvpr;
	err = tdh_vp_init(&tdx->vp, 0, 0);
	if (err)
		goto free_tdvpr;
	return 0;
free_tdvpr:
	FREE(tdx->vp.tdvpr_page); /* expect */
	tdx->vp.tdvpr_page = NULL;
	return -EIO;
}
/* case: for loop counts down */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			goto undo;
	}
	return 0;
undo:
	for (i--; i >= 0; i--)
		FREE(td->tdcs_pages[i]); /* expect */
	return -EIO;
}
/* case: clean: control pages reclaimed backwards */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err)
			goto undo;
	}
	return 0;
undo:
	FREE(td->tdcs_pages[i]);
	for (i--; i >= 0; i--)
		tdx_reclaim_control_page(td->tdcs_pages[i]);
	return -EIO;
}
/* case: array leaked on the error path */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		tdx_reclaim_control_page(td->tdcs_pages[i]);
	td->tdcs_pages = NULL; /* expect */
}
/* case: clean: array freed by its local name */
static void f(struct tdx_td *td)
{
	PAGE **pages = td->tdcs_pages;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		tdx_reclaim_control_page(pages[i]);
	td->tdcs_pages = NULL;
	kfree(pages);
}
