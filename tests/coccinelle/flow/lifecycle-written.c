// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-lifecycle on whole functions: what a driver does after a donation that
 * failed, and how it comes by the page. Each part between two "case" lines is a file
 * of its own for spatch; "expect" marks the line to report.
 */
/* case: clean: the table of a failed SEPT.ADD is freed */
static void back(struct kvm_mmu_page *sp)
{
	if (!tdx_reclaim_page(virt_to_page(sp->external_spt)))
		free_page((unsigned long)sp->external_spt);
}
static void work(struct kvm_mmu_page *sp, struct tdx_td *td, u64 gpa)
{
	u64 e1, e2;

	if (tdh_mem_sept_add(td, gpa, 1, virt_to_page(sp->external_spt), &e1, &e2))
		free_page((unsigned long)sp->external_spt);
}
/* case: clean: the error code is derived from the status */
static void work(struct tdx_td *td, struct tdx_vp *vp)
{
	u64 err = tdh_vp_create(td, vp);
	int r = err ? -EIO : 0;

	if (r)
		__free_page(vp->tdvpr_page);
}
/* case: freed when what was derived says that it went well */
static void work(struct tdx_td *td, struct tdx_vp *vp)
{
	u64 err = tdh_vp_create(td, vp);
	bool ok = !err;

	if (ok)
		__free_page(vp->tdvpr_page);	/* expect */
}
/* case: clean: a loop that leaves as the status says, and keeps what it added */
static int work(struct tdx_td *td, int n)
{
	int i, ret = 0;

	for (i = 0; i < n; i++) {
		struct page *page = alloc_page(GFP_KERNEL);
		if (!page)
			goto err;
		if (tdh_mng_addcx(td, page))
			goto err_free;
		td->tdcs_pages[i] = page;
		continue;
err_free:
		__free_page(page);
		goto err;
	}
	return ret;
err:
	while (--i >= 0)
		if (!tdx_reclaim_page(td->tdcs_pages[i]))
			__free_page(td->tdcs_pages[i]);
	return -EIO;
}
/* case: clean: tried again while busy */
static int work(struct tdx_td *td, struct page *page)
{
	u64 err;
	int retry = 0;
again:
	err = tdh_mng_addcx(td, page);
	if (err == TDX_OPERAND_BUSY && retry++ < 3)
		goto again;
	return err;
}
/* case: clean: failed in a switch on a part of the status */
static int work(struct tdx_td *td)
{
	u64 err = tdh_mng_create(td, 1);

	switch (err & TDX_SEAMCALL_STATUS_MASK) {
	case TDX_SUCCESS:
		break;
	case TDX_OPERAND_BUSY:
		__free_page(td->tdr_page);
		return -EBUSY;
	default:
		__free_page(td->tdr_page);
		return -EIO;
	}
	return 0;
}
/* case: clean: the one element that failed is freed */
static int work(struct tdx_td *td)
{
	int i;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			break;
	if (i < 6)
		__free_page(td->tdcs_pages[i]);
	return 0;
}
/* case: clean: the element that failed and the rest are freed */
static int work(struct tdx_td *td)
{
	int i;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			break;
	for (; i < 6; i++)
		__free_page(td->tdcs_pages[i]);
	return 0;
}
/* case: clean: the same with another index */
static int work(struct tdx_td *td)
{
	int i, j;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			break;
	for (j = i; j < 6; j++)
		__free_page(td->tdcs_pages[j]);
	return 0;
}
/* case: the elements before the one that failed are freed */
static int work(struct tdx_td *td)
{
	int i, j;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			break;
	for (j = 0; j < i; j++)
		__free_page(td->tdcs_pages[j]);	/* expect */
	return 0;
}
/* case: clean: down to the element that failed */
static int work(struct tdx_td *td)
{
	int i, j;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			goto undo;
	return 0;
undo:
	for (j = 5; j >= i; j--)
		__free_page(td->tdcs_pages[j]);
	return 0;
}
/* case: clean: a cursor over the array, each reclaimed */
static void work(struct kvm_vcpu *vcpu)
{
	struct vcpu_tdx *tdx = to_tdx(vcpu);
	struct page **page, **end = tdx->vp.tdcx_pages + 6;

	for (page = tdx->vp.tdcx_pages; page < end; page++)
		if (*page && !__tdx_reclaim_page(*page))
			__free_page(*page);
}
/* case: a cursor over the array, none reclaimed */
static void work(struct kvm_vcpu *vcpu)
{
	struct vcpu_tdx *tdx = to_tdx(vcpu);
	struct page **page, **end = tdx->vp.tdcx_pages + 6;

	for (page = tdx->vp.tdcx_pages; page < end; page++)
		if (*page)
			__free_page(*page);	/* expect */
}
/* case: clean: a page taken from a field, SEPT.ADD failed */
static void back(struct kvm_mmu_page *sp)
{
	if (!tdx_reclaim_page(virt_to_page(sp->external_spt)))
		free_page((unsigned long)sp->external_spt);
}
static int work(struct kvm *kvm, struct kvm_mmu_page *sp, u64 gpa)
{
	struct page *sept_pt = virt_to_page(sp->external_spt);
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, 1, sept_pt, &entry, &state);
	if (unlikely(tdx_operand_busy(err)))
		return -EBUSY;
	if (TDX_BUG_ON_2(err, TDH_MEM_SEPT_ADD, entry, state, kvm)) {
		free_page((unsigned long)sp->external_spt);
		sp->external_spt = NULL;
		return -EIO;
	}
	return 0;
}
/* case: a page taken from a field, SEPT.ADD went well */
static void back(struct kvm_mmu_page *sp)
{
	if (!tdx_reclaim_page(virt_to_page(sp->external_spt)))
		free_page((unsigned long)sp->external_spt);
}
static int work(struct kvm *kvm, struct kvm_mmu_page *sp, u64 gpa)
{
	struct page *sept_pt = virt_to_page(sp->external_spt);
	u64 err, entry, state;

	err = tdh_mem_sept_add(&to_kvm_tdx(kvm)->td, gpa, 1, sept_pt, &entry, &state);
	if (unlikely(tdx_operand_busy(err)))
		return -EBUSY;
	if (!err) {
		free_page((unsigned long)sp->external_spt);	/* expect */
		sp->external_spt = NULL;
		return -EIO;
	}
	return 0;
}
/* case: donated under a guard */
static int work(struct tdx_td *td)
{
	guard(mutex)(&tdx_lock);
	scoped_guard(spinlock, &l) {
		if (tdh_mng_create(td, 1))
			return -EIO;
	}
	__free_page(td->tdr_page);	/* expect */
	return 0;
}
/* case: clean: reclaimed under a guard */
static int work(struct tdx_td *td)
{
	int r;

	scoped_guard(spinlock, &l) {
		r = tdx_reclaim_page(td->tdr_page);
		if (r)
			return r;
	}
	__free_page(td->tdr_page);
	return 0;
}
/* case: clean: a status that is an error */
static int work(struct tdx_td *td)
{
	u64 err;

	guard(mutex)(&tdx_lock);
	err = tdh_mng_create(td, 1);
	if (IS_ERR_VALUE(err))
		goto free;
	return 0;
free:
	__free_page(td->tdr_page);
	return -EIO;
}
/* case: reclaimed on the way back, whatever came of it */
static int work(struct kvm *kvm, struct td_params *p)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *page;
	int i, ret;
	u64 err;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		page = alloc_page(GFP_KERNEL_ACCOUNT);
		if (!page) {
			ret = -ENOMEM;
			goto out;
		}
		err = tdh_mng_addcx(&kvm_tdx->td, page);
		if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
			__free_page(page);
			ret = -EIO;
			goto out;
		}
		kvm_tdx->td.tdcs_pages[i] = page;
	}
	return 0;
out:
	for (i--; i >= 0; i--) {
		tdx_reclaim_page(kvm_tdx->td.tdcs_pages[i]);
		__free_page(kvm_tdx->td.tdcs_pages[i]);	/* expect */
	}
	return ret;
}
/* case: clean: reclaimed on the way back */
static int work(struct kvm *kvm, struct td_params *p)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *page;
	int i, ret;
	u64 err;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		page = alloc_page(GFP_KERNEL_ACCOUNT);
		if (!page) {
			ret = -ENOMEM;
			goto out;
		}
		err = tdh_mng_addcx(&kvm_tdx->td, page);
		if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
			__free_page(page);
			ret = -EIO;
			goto out;
		}
		kvm_tdx->td.tdcs_pages[i] = page;
	}
	err = tdh_mng_init(&kvm_tdx->td, __pa(p), &err);
	if (err) {
		ret = -EINVAL;
		goto out;
	}
	return 0;
out:
	for (i--; i >= 0; i--) {
		if (tdx_reclaim_page(kvm_tdx->td.tdcs_pages[i]))
			continue;
		__free_page(kvm_tdx->td.tdcs_pages[i]);
	}
	return ret;
}
/* case: clean: a helper adds, and frees what it could not add */
static int b2_add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}
static int work(struct tdx_td *td)
{
	struct page *page = alloc_page(GFP_KERNEL);
	int ret;

	if (!page)
		return -ENOMEM;
	ret = b2_add(td, page);
	if (ret)
		return ret;
	return 0;
}
/* case: freed after a helper added it */
static int b2_add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}
static int work(struct tdx_td *td)
{
	struct page *page = alloc_page(GFP_KERNEL);
	int ret;

	if (!page)
		return -ENOMEM;
	ret = b2_add(td, page);
	if (!ret)
		__free_page(page);	/* expect */
	return 0;
}
/* case: one label for before and after the donation */
static int work(struct tdx_vp *vp, struct tdx_td *td)
{
	u64 err;
	int ret;

	err = tdh_vp_create(td, vp);
	if (err) {
		ret = -EIO;
		goto free;
	}
	err = tdh_vp_init(vp, 0, 0);
	if (err) {
		ret = -EIO;
		goto free;
	}
	return 0;
free:
	__free_page(vp->tdvpr_page);	/* expect */
	return ret;
}
/* case: clean: reclaimed, then on to the label before it */
static int work(struct tdx_vp *vp, struct tdx_td *td)
{
	u64 err;
	int ret;

	err = tdh_vp_create(td, vp);
	if (err) {
		ret = -EIO;
		goto free;
	}
	err = tdh_vp_init(vp, 0, 0);
	if (err) {
		ret = -EIO;
		goto reclaim;
	}
	return 0;
reclaim:
	if (tdx_reclaim_page(vp->tdvpr_page))
		return ret;
free:
	__free_page(vp->tdvpr_page);
	return ret;
}
/* case: clean: reclaimed or freed, each at its label */
static int work(struct tdx_vp *vp, struct tdx_td *td)
{
	int r = -EIO;

	if (tdh_vp_create(td, vp))
		goto free;
	if (tdh_vp_init(vp, 0, 0))
		goto reclaim;
	return 0;
reclaim:
	tdx_reclaim_control_page(vp->tdvpr_page);
	vp->tdvpr_page = NULL;
	return r;
free:
	__free_page(vp->tdvpr_page);
	vp->tdvpr_page = NULL;
	return r;
}
/* case: freed after tdx_reclaim_control_page() freed it */
static int work(struct tdx_vp *vp, struct tdx_td *td)
{
	int r = -EIO;

	if (tdh_vp_create(td, vp))
		goto free;
	if (tdh_vp_init(vp, 0, 0))
		goto reclaim;
	return 0;
reclaim:
	tdx_reclaim_control_page(vp->tdvpr_page);
free:
	__free_page(vp->tdvpr_page);	/* expect */
	vp->tdvpr_page = NULL;
	return r;
}
/* case: pages of a list */
static int work(struct tdx_td *td, struct list_head *l)
{
	struct page *page, *tmp;

	list_for_each_entry_safe(page, tmp, l, lru) {
		if (tdh_mng_addcx(td, page))
			return -EIO;
		list_del(&page->lru);
		__free_page(page);	/* expect */
	}
	return 0;
}
/* case: clean: pages of a list, each reclaimed */
static int work(struct tdx_td *td, struct list_head *l)
{
	struct page *page, *tmp;

	list_for_each_entry_safe(page, tmp, l, lru) {
		if (tdx_reclaim_page(page))
			continue;
		list_del(&page->lru);
		__free_page(page);
	}
	return 0;
}
/* case: clean: pages of a list, those that failed are freed */
static int work(struct tdx_td *td, struct list_head *l)
{
	struct page *page, *tmp;

	list_for_each_entry_safe(page, tmp, l, lru) {
		if (tdh_mng_addcx(td, page)) {
			list_del(&page->lru);
			__free_page(page);
			continue;
		}
		list_move(&page->lru, &td->pages);
	}
	return 0;
}
/* case: pages of a list, freed whatever came of the reclaim */
static int work(struct tdx_td *td, struct list_head *l)
{
	struct page *page, *tmp;

	list_for_each_entry_safe(page, tmp, l, lru) {
		WARN_ON(tdx_reclaim_page(page));
		list_del(&page->lru);
		__free_page(page);	/* expect */
	}
	return 0;
}
/* case: clean: each vCPU */
static int work(struct kvm *kvm)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm) {
		struct vcpu_tdx *tdx = to_tdx(vcpu);

		if (__tdx_reclaim_page(tdx->vp.tdvpr_page))
			continue;
		tdx_quirk_reset_paddr(tdx->vp.tdvpr_pa, PAGE_SIZE);
		__free_page(tdx->vp.tdvpr_page);
		tdx->vp.tdvpr_page = NULL;
	}
	return 0;
}
/* case: each vCPU, reset first */
static int work(struct kvm *kvm)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm) {
		struct vcpu_tdx *tdx = to_tdx(vcpu);

		tdx_quirk_reset_paddr(tdx->vp.tdvpr_pa, PAGE_SIZE);	/* expect */
		if (__tdx_reclaim_page(tdx->vp.tdvpr_page))
			continue;
		__free_page(tdx->vp.tdvpr_page);
	}
	return 0;
}
/* case: clean: from the last element down */
static void work(struct kvm *kvm)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;
	int i = td->tdcs_nr_pages;

	while (i--) {
		if (!td->tdcs_pages[i])
			continue;
		if (!tdx_reclaim_page(td->tdcs_pages[i]))
			__free_page(td->tdcs_pages[i]);
		td->tdcs_pages[i] = NULL;
	}
}
/* case: from the last element down, not reclaimed */
static void work(struct kvm *kvm)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;
	int i = td->tdcs_nr_pages;

	while (i--) {
		if (!td->tdcs_pages[i])
			continue;
		__free_page(td->tdcs_pages[i]);	/* expect */
		td->tdcs_pages[i] = NULL;
	}
}
/* case: clean: there is a page, and its reclaim failed, or else */
static void work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);

	if (kvm_tdx->td.tdr_page && tdx_reclaim_page(kvm_tdx->td.tdr_page))
		pr_warn("leak\n");
	else
		__free_page(kvm_tdx->td.tdr_page);
}
/* case: clean: whether it leaks is kept */
static void work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	bool leak = tdx_reclaim_page(kvm_tdx->td.tdr_page) != 0;

	if (!leak)
		__free_page(kvm_tdx->td.tdr_page);
}
/* case: whether it leaks is kept, and misread */
static void work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	bool leak = tdx_reclaim_page(kvm_tdx->td.tdr_page) != 0;

	if (leak)
		__free_page(kvm_tdx->td.tdr_page);	/* expect */
}
/* case: clean: taken by xchg(), and reclaimed */
static void work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *tdr = xchg(&kvm_tdx->td.tdr_page, NULL);

	if (!tdx_reclaim_page(tdr))
		__free_page(tdr);
}
/* case: taken by xchg() */
static void work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *tdr = xchg(&kvm_tdx->td.tdr_page, NULL);

	__free_page(tdr);	/* expect */
}
/* case: read once */
static void work(struct kvm *kvm)
{
	struct page *tdr = READ_ONCE(to_kvm_tdx(kvm)->td.tdr_page);

	if (tdr)
		__free_page(tdr);	/* expect */
}
/* case: clean: the array by another name */
static int work(struct tdx_td *td)
{
	struct page **pages = td->tdcs_pages;
	int i, ret = 0;

	for (i = 0; i < td->tdcs_nr_pages && !ret; i++)
		ret = tdh_mng_addcx(td, pages[i]) ? -EIO : 0;
	if (ret) {
		i--;
		for (; i < td->tdcs_nr_pages; i++)
			__free_page(pages[i]);
	}
	return ret;
}
/* case: clean: forgotten when it was donated */
static int work(struct tdx_td *td, struct page *page)
{
	int ret = 0;
	u64 err;

	mutex_lock(&lock);
	err = tdh_mng_addcx(td, page);
	if (err) {
		ret = -EIO;
		goto unlock;
	}
	td->tdcs_pages[0] = page;
	page = NULL;
unlock:
	mutex_unlock(&lock);
	if (page)
		__free_page(page);
	return ret;
}
/* case: clean: after the lock, as the error code says */
static int work(struct tdx_td *td, struct page *page)
{
	int ret = 0;
	u64 err;

	mutex_lock(&lock);
	err = tdh_mng_addcx(td, page);
	if (err)
		ret = -EIO;
	mutex_unlock(&lock);
	if (ret)
		__free_page(page);
	return ret;
}
/* case: the result of the next SEAMCALL frees it */
static int work(struct tdx_td *td, struct page *page)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	if (KVM_BUG_ON(err, kvm)) {
		__free_page(page);
		return -EIO;
	}
	err = tdh_mng_init(td, 0, &err);
	if (KVM_BUG_ON(err, kvm)) {
		__free_page(page);	/* expect */
		return -EIO;
	}
	return 0;
}
/* case: clean: reset by an address taken before */
static void work(struct tdx_td *td)
{
	struct page *tdr = td->tdr_page;
	phys_addr_t pa = page_to_phys(tdr);

	if (__tdx_reclaim_page(tdr))
		return;
	tdx_quirk_reset_paddr(pa, PAGE_SIZE);
	__free_page(tdr);
}
/* case: reset by an address taken before, too early */
static void work(struct tdx_td *td)
{
	struct page *tdr = td->tdr_page;
	phys_addr_t pa = page_to_phys(tdr);

	tdx_quirk_reset_paddr(pa, PAGE_SIZE);	/* expect */
	if (__tdx_reclaim_page(tdr))
		return;
	__free_page(tdr);
}
/* case: reset by an address taken before, after a failure */
static void work(struct tdx_td *td)
{
	struct page *tdr = td->tdr_page;
	phys_addr_t pa = page_to_phys(tdr);

	if (__tdx_reclaim_page(tdr))
		tdx_quirk_reset_paddr(pa, PAGE_SIZE);	/* expect */
}
/* case: clean: a new page in its place */
static void work(struct tdx_td *td)
{
	if (!__tdx_reclaim_page(td->tdr_page)) {
		__free_page(td->tdr_page);
		td->tdr_page = alloc_page(GFP_KERNEL);
		if (!td->tdr_page)
			return;
		if (tdh_mng_create(td, 1))
			__free_page(td->tdr_page);
	}
}
/* case: clean: a helper frees the rest */
static void free_pages_from(struct page **pages, int from, int nr)
{
	for (; from < nr; from++)
		if (pages[from])
			__free_page(pages[from]);
}
static int work(struct tdx_td *td)
{
	int i;
	u64 err;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err) {
			free_pages_from(td->tdcs_pages, i, td->tdcs_nr_pages);
			return -EIO;
		}
	}
	return 0;
}
/* case: clean: each failure by itself */
static int work(struct kvm *kvm)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;
	u64 err;

	td->tdr_page = e2_new();
	if (!td->tdr_page)
		return -ENOMEM;
	err = tdh_mng_create(td, 1);
	if (err == TDX_RND_NO_ENTROPY) {
		__free_page(td->tdr_page);
		td->tdr_page = NULL;
		return -EAGAIN;
	}
	if (WARN_ON_ONCE(err)) {
		__free_page(td->tdr_page);
		td->tdr_page = NULL;
		return -EIO;
	}
	return 0;
}
/* case: clean: by the name from before */
static int work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	struct page *tdr_page;
	u64 err;
	int ret = -ENOMEM;

	tdr_page = alloc_page(GFP_KERNEL_ACCOUNT);
	if (!tdr_page)
		goto free_hkid;
	kvm_tdx->td.tdr_page = tdr_page;
	err = tdh_mng_create(&kvm_tdx->td, kvm_tdx->hkid);
	if (err) {
		ret = -EIO;
		goto free_tdr;
	}
	return 0;
free_tdr:
	__free_page(tdr_page);
	kvm_tdx->td.tdr_page = NULL;
free_hkid:
	tdx_hkid_free(kvm_tdx);
	return ret;
}
/* case: clean: unwinding that frees the rest and reclaims the others */
static int work(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	u64 err;
	int ret, i;

	for (i = 0; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(&kvm_tdx->td, kvm_tdx->td.tdcs_pages[i]);
		if (err == TDX_RND_NO_ENTROPY) {
			ret = -EAGAIN;
			goto teardown;
		}
		if (TDX_BUG_ON(err, TDH_MNG_ADDCX, kvm)) {
			ret = -EIO;
			goto teardown;
		}
	}
	err = tdh_mng_init(&kvm_tdx->td, 0, &err);
	if (err) {
		ret = -EINVAL;
		goto teardown;
	}
	return 0;
teardown:
	for (; i < kvm_tdx->td.tdcs_nr_pages; i++) {
		if (kvm_tdx->td.tdcs_pages[i]) {
			__free_page(kvm_tdx->td.tdcs_pages[i]);
			kvm_tdx->td.tdcs_pages[i] = NULL;
		}
	}
	tdx_mmu_release_hkid(kvm);
	tdx_reclaim_td_control_pages(kvm);
	return ret;
}
/* case: clean: a helper that is true when it went well */
static bool g_try(struct page *page)
{
	u64 a, b, c;

	return tdh_phymem_page_reclaim(page, &a, &b, &c) == TDX_SUCCESS;
}
static void work(struct tdx_td *td)
{
	if (!g_try(td->tdr_page))
		return;
	__free_page(td->tdr_page);
}
/* case: a helper that is true when it went well, misread */
static bool g_try(struct page *page)
{
	u64 a, b, c;

	return tdh_phymem_page_reclaim(page, &a, &b, &c) == TDX_SUCCESS;
}
static void work(struct tdx_td *td)
{
	if (!g_try(td->tdr_page))
		__free_page(td->tdr_page);	/* expect */
}
/* case: clean: what such a helper says is kept */
static bool g_try(struct page *page)
{
	u64 a, b, c;

	return tdh_phymem_page_reclaim(page, &a, &b, &c) == TDX_SUCCESS;
}
static void work(struct tdx_td *td)
{
	bool ok = g_try(td->tdr_page);

	if (ok)
		__free_page(td->tdr_page);
}
/* case: what such a helper says is kept, and misread */
static bool g_try(struct page *page)
{
	u64 a, b, c;

	return tdh_phymem_page_reclaim(page, &a, &b, &c) == TDX_SUCCESS;
}
static void work(struct tdx_td *td)
{
	bool ok = g_try(td->tdr_page);

	if (!ok)
		__free_page(td->tdr_page);	/* expect */
}
/* case: clean: a helper that adds, and is true then */
static bool g_add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		pr_err("no\n");
		return false;
	}
	return true;
}
static int work(struct tdx_td *td, struct page *page)
{
	if (!g_add(td, page)) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}
/* case: a helper that adds, and is true then, misread */
static bool g_add(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	if (err) {
		pr_err("no\n");
		return false;
	}
	return true;
}
static void work(struct tdx_td *td, struct page *page)
{
	if (g_add(td, page))
		__free_page(page);	/* expect */
}
/* case: clean: an S-EPT page by another name, its field cleared first */
static void work(struct kvm *kvm, struct kvm_mmu_page *sp)
{
	void *spt = sp->external_spt;

	sp->external_spt = NULL;
	if (tdx_reclaim_page(virt_to_page(spt)))
		return;
	free_page((unsigned long)spt);
}
/* case: clean: three ways to unwind */
static int work(struct tdx_vp *vp, struct tdx_td *td, int n)
{
	int i, ret;

	for (i = 0; i < n; i++) {
		vp->tdcx_pages[i] = alloc_page(GFP_KERNEL);
		if (!vp->tdcx_pages[i]) {
			ret = -ENOMEM;
			goto free_all;
		}
	}
	if (tdh_vp_create(td, vp)) {
		ret = -EIO;
		goto free_all;
	}
	for (i = 0; i < n; i++) {
		if (tdh_vp_addcx(vp, vp->tdcx_pages[i])) {
			ret = -EIO;
			goto free_rest;
		}
	}
	return 0;
free_rest:
	for (; i < n; i++) {
		__free_page(vp->tdcx_pages[i]);
		vp->tdcx_pages[i] = NULL;
	}
	return ret;
free_all:
	while (--i >= 0)
		__free_page(vp->tdcx_pages[i]);
	kfree(vp->tdcx_pages);
	vp->tdcx_pages = NULL;
	return ret;
}
/* case: clean: those that were added are counted */
static int work(struct tdx_vp *vp, int n)
{
	int i, added = 0;

	for (i = 0; i < n; i++) {
		if (tdh_vp_addcx(vp, vp->tdcx_pages[i]))
			break;
		added++;
	}
	for (i = added; i < n; i++)
		__free_page(vp->tdcx_pages[i]);
	return added == n ? 0 : -EIO;
}
/* case: down to the first element from the last */
static void work(struct tdx_td *td)
{
	int i, j, n;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, td->tdcs_pages[i]))
			goto undo;
	return;
undo:
	n = 6;
	for (j = n; j >= 0; j--)
		__free_page(td->tdcs_pages[j]);	/* expect */
}
/* case: clean: some tries */
static int work(struct tdx_vp *vp, struct page *page)
{
	u64 err;
	int tries = 3;

	while (tries--) {
		err = tdh_vp_addcx(vp, page);
		if (!err)
			return 0;
		if (err != TDX_OPERAND_BUSY)
			break;
	}
	__free_page(page);
	return -EIO;
}
/* case: clean: a bit of the status */
static int work(struct tdx_vp *vp, struct page *page)
{
	u64 err = tdh_vp_addcx(vp, page);

	if (err & TDX_ERROR) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}
/* case: reclaimed again in the same round */
static void work(struct tdx_td *td)
{
	int i;

	for (i = 0; i < 6; i++) {
		if (!td->tdcs_pages[i])
			continue;
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			continue;
		if (tdx_reclaim_page(td->tdcs_pages[i]))	/* expect */
			continue;
		__free_page(td->tdcs_pages[i]);
	}
}
/* case: the same element in each round */
static void work(struct tdx_td *td)
{
	int i;

	for (i = 0; i < 6; i++)
		tdx_reclaim_control_page(td->tdcs_pages[0]);	/* expect */
}
/* case: another vCPU is freed than the one that failed */
static int work(struct tdx_td *td, struct tdx_vp *a, struct tdx_vp *b)
{
	if (tdh_vp_create(td, a))
		return -EIO;
	if (tdh_vp_create(td, b)) {
		__free_page(a->tdvpr_page);	/* expect */
		return -EIO;
	}
	return 0;
}
/* case: clean: the vCPU that failed */
static int work(struct tdx_td *td, struct tdx_vp *a, struct tdx_vp *b)
{
	if (tdh_vp_create(td, a))
		return -EIO;
	if (tdh_vp_create(td, b)) {
		__free_page(b->tdvpr_page);
		return -EIO;
	}
	return 0;
}
/* case: clean: the failed element and the rest, in do-while */
static int work(struct tdx_td *td, struct page **pages)
{
	int i;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, pages[i]))
			goto err;
	return 0;
err:
	do {
		__free_page(pages[i]);
	} while (++i < 6);
	return -EIO;
}
/* case: clean: the failed element and the rest, counted in the call */
static int work(struct tdx_td *td, struct page **pages)
{
	int i;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, pages[i]))
			goto err;
	return 0;
err:
	while (i < 6)
		__free_page(pages[i++]);
	return -EIO;
}
/* case: the failed element and those before it, counted in the call */
static int work(struct tdx_td *td, struct page **pages)
{
	int i;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, pages[i]))
			goto err;
	return 0;
err:
	while (i >= 0)
		__free_page(pages[i--]);	/* expect */
	return -EIO;
}
/* case: clean: those before are reclaimed, the rest freed */
static int work(struct tdx_td *td, struct page **pages)
{
	int i, j;

	for (i = 0; i < 6; i++)
		if (tdh_mng_addcx(td, pages[i]))
			goto err;
	return 0;
err:
	for (j = 0; j < i; j++)
		tdx_reclaim_control_page(pages[j]);
	for (; i < 6; i++)
		__free_page(pages[i]);
	kfree(pages);
	return -EIO;
}
/* case: the first element, whichever was reclaimed */
static void work(struct tdx_td *td)
{
	for (int i = 0; i < 6; i++) {
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			continue;
		__free_page(td->tdcs_pages[0]);	/* expect */
	}
}
/* case: the element after the one that was reclaimed */
static void work(struct tdx_td *td)
{
	for (int i = 0; i < 6; i++)
		if (!tdx_reclaim_page(td->tdcs_pages[i]))
			__free_page(td->tdcs_pages[i + 1]);	/* expect */
}
/* case: clean: all are reclaimed, then all are freed */
static void work(struct tdx_td *td)
{
	int i, j;

	for (i = 0; i < 6; i++)
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			return;
	for (j = 0; j < 6; j++)
		__free_page(td->tdcs_pages[j]);
}
/* case: one element is reclaimed, another freed */
static void work(struct tdx_td *td)
{
	if (tdx_reclaim_page(td->tdcs_pages[0]))
		return;
	__free_page(td->tdcs_pages[1]);	/* expect */
}
/* case: its result ignored, and freed */
static void work(struct tdx_td *td)
{
	u64 a, b, c;

	tdh_phymem_page_reclaim(td->tdr_page, &a, &b, &c);	/* expect */
	__free_page(td->tdr_page);	/* expect */
}
/* case: clean: tried twice */
static void work(struct tdx_vp *vp)
{
	if (tdx_reclaim_page(vp->tdvpr_page)) {
		if (tdx_reclaim_page(vp->tdvpr_page))
			return;
	}
	__free_page(vp->tdvpr_page);
}
/* case: clean: there is a page and its donation failed */
static int work(struct tdx_td *td, struct page *page)
{
	u64 err;

	if (!page || (err = tdh_mng_addcx(td, page))) {
		if (page)
			__free_page(page);
		return -EIO;
	}
	return 0;
}
/* case: clean: BUSY is tried again for ever */
static int work(struct tdx_td *td, struct page *page)
{
	for (;;) {
		u64 err = tdh_mng_addcx(td, page);

		if (!err)
			break;
		if (err == TDX_OPERAND_BUSY)
			continue;
		__free_page(page);
		return -EIO;
	}
	return 0;
}
/* case: clean: the errno of a call */
static int work(struct tdx_td *td, struct page *page)
{
	int r = tdx_errno(tdh_mng_addcx(td, page));

	if (r)
		__free_page(page);
	return r;
}
/* case: the errno of a call, misread */
static int work(struct tdx_td *td, struct page *page)
{
	int r = tdx_errno(tdh_mng_addcx(td, page));

	if (r)
		return r;
	__free_page(page);	/* expect */
	return 0;
}
/* case: a helper that compares the status, misread */
static bool g_add2(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	return err == TDX_SUCCESS;
}
static int work(struct tdx_td *td, struct page *page)
{
	if (g_add2(td, page)) {
		__free_page(page);	/* expect */
		return -EIO;
	}
	__free_page(page);
	return 0;
}
/* case: a helper that is false at once, misread */
static bool g_add3(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page))
		return false;
	return true;
}
static int work(struct tdx_td *td, struct page *page)
{
	if (g_add3(td, page)) {
		__free_page(page);	/* expect */
		return -EIO;
	}
	__free_page(page);
	return 0;
}
/* case: clean: that it was created is remembered */
static int work(struct tdx_vp *vp, struct tdx_td *td)
{
	bool created = false;
	u64 err;

	err = tdh_vp_create(td, vp);
	if (err)
		goto out;
	created = true;
	err = tdh_vp_init(vp, 0, 0);
out:
	if (err && !created)
		__free_page(vp->tdvpr_page);
	return err;
}
/* case: clean: freed in the arm of a failure */
static int work(struct tdx_td *td)
{
	u64 err = tdh_mng_create(td, 1);

	return err ? ({ __free_page(td->tdr_page); -EIO; }) : 0;
}
/* case: clean: freed before a comma */
static int work(struct tdx_td *td, struct page *page)
{
	u64 err = tdh_mng_addcx(td, page);

	return err ? (__free_page(page), -EIO) : 0;
}
/* case: a donation that cannot be followed, and the rules that come later */
static void donate(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, ({ struct page *p = page; p; })))
		return;
}
static void twice(struct page *p)
{
	__free_page(p);
	__free_page(p);	/* expect */
}
static void failed(struct page *p)
{
	int r = tdx_reclaim_page(p);

	if (r)
		__free_page(p);	/* expect */
}
/* case: a TD by another way than the page, and the rules that come later */
static void donate(struct kvm *kvm, struct page *page)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;

	if (tdh_mng_addcx(td, page))
		return;
}
static void twice(struct page *p)
{
	__free_page(p);
	__free_page(p);	/* expect */
}
static void failed(struct page *p)
{
	int r = tdx_reclaim_page(p);

	if (r)
		__free_page(p);	/* expect */
}
