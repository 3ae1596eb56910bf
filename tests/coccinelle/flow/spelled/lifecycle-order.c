// SPDX-License-Identifier: GPL-2.0-only
/* case: free in a for_each over array */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++)
		FREE(td->tdcs_pages[i]); /* expect */
	kfree(td->tdcs_pages);
	td->tdcs_pages = NULL;
}
/* case: clean reclaim loop with continue */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		PAGE *p = td->tdcs_pages[i];

		if (!p)
			continue;
		if (tdx_reclaim_page(p))
			continue;
		FREE(p);
	}
	kfree(td->tdcs_pages);
	td->tdcs_pages = NULL;
}
/* case: reclaim loop, failure falls through to the free */
static void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		PAGE *p = td->tdcs_pages[i];

		if (!p)
			continue;
		if (tdx_reclaim_page(p))
			pr_warn("leak\n");
		FREE(p); /* expect */
	}
}
/* case: reclaim result in a bool, good */
static void f(PAGE *p)
{
	bool leaked = tdx_reclaim_page(p) != 0;

	if (leaked)
		return;
	FREE(p);
}
/* case: reclaim result in a bool, bad */
static void f(PAGE *p)
{
	bool leaked = tdx_reclaim_page(p) != 0;

	if (!leaked)
		return;
	FREE(p); /* expect */
}
/* case: reclaim ok bool good */
static void f(PAGE *p)
{
	bool ok = !tdx_reclaim_page(p);

	if (ok)
		FREE(p);
}
/* case: reclaim ok bool bad */
static void f(PAGE *p)
{
	bool ok = !tdx_reclaim_page(p);

	if (!ok)
		FREE(p); /* expect */
}
/* case: reclaim accumulates errors, bad */
static int f(PAGE *a, PAGE *b)
{
	int ret;

	ret = tdx_reclaim_page(a);
	ret |= tdx_reclaim_page(b);
	FREE(a); /* expect */
	return ret;
}
/* case: error from the second call is tested, not the first */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	err = tdh_mng_init(td, 0, NULL);
	if (err) {
		FREE(p); /* expect */
		return -EIO;
	}
	return 0;
}
/* case: clean: both tested */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	if (err)
		goto free;
	err = tdh_mng_init(td, 0, NULL);
	if (err)
		return -EIO;
	return 0;
free:
	FREE(p);
	return -EIO;
}
/* case: goto the wrong label */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	if (err)
		goto free;
	err = tdh_mng_init(td, 0, NULL);
	if (err)
		goto free;
	return 0;
free:
	FREE(p); /* expect */
	return -EIO;
}
/* case: label order swapped: reclaim then falls to free on leak */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	if (err)
		goto free;
	err = tdh_mng_init(td, 0, NULL);
	if (err)
		goto reclaim;
	return 0;
reclaim:
	tdx_reclaim_page(p);
free:
	FREE(p); /* expect */
	return -EIO;
}
/* case: clean: label order */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	if (err)
		goto free;
	err = tdh_mng_init(td, 0, NULL);
	if (err)
		goto reclaim;
	return 0;
reclaim:
	if (tdx_reclaim_page(p))
		goto out;
free:
	FREE(p);
out:
	return -EIO;
}
/* case: through container */
static void f(struct kvm *kvm)
{
	FREE(to_kvm_tdx(kvm)->td.tdr_page); /* expect */
}
/* case: through container_of */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *t = container_of(kvm, struct kvm_tdx, kvm);

	FREE(t->td.tdr_page); /* expect */
}
/* case: clean through container */
static void f(struct kvm *kvm)
{
	struct tdx_td *td = &to_kvm_tdx(kvm)->td;

	if (!tdx_reclaim_page(td->tdr_page))
		FREE(td->tdr_page);
	td->tdr_page = NULL;
}
/* case: clean: reclaimed via field, freed via td alias */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	PAGE *tdr = kvm_tdx->td.tdr_page;

	if (tdx_reclaim_page(kvm_tdx->td.tdr_page))
		return;
	FREE(tdr);
	kvm_tdx->td.tdr_page = NULL;
}
/* case: clean: reclaimed via alias, freed via field */
static void f(struct kvm *kvm)
{
	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);
	PAGE *tdr = kvm_tdx->td.tdr_page;

	if (tdx_reclaim_page(tdr))
		return;
	FREE(kvm_tdx->td.tdr_page);
	kvm_tdx->td.tdr_page = NULL;
}
/* case: ?: the page that is freed */
static int f(struct tdx_td *td, PAGE *a, PAGE *b, bool c)
{
	if (tdh_mng_addcx(td, a))
		return -EIO;
	FREE(c ? a : b); /* expect */
	return 0;
}
/* case: ?: the result */
static int f(struct tdx_td *td, PAGE *a)
{
	int ret = tdh_mng_addcx(td, a) ? -EIO : 0;

	if (ret)
		return ret;
	FREE(a); /* expect */
	return 0;
}
/* case: clean: ?: the result */
static int f(struct tdx_td *td, PAGE *a)
{
	int ret = tdh_mng_addcx(td, a) ? -EIO : 0;

	if (ret)
		FREE(a);
	return ret;
}
/* case: early return before reclaim, freed */
static void f(struct tdx_vp *vp)
{
	if (vp->tdvpr_page && is_hkid_assigned(vp))
		FREE(vp->tdvpr_page); /* expect */
}
/* case: reset of a fresh page in alloc helper */
static PAGE *f(void)
{
	PAGE *p = ALLOC(GFP_KERNEL);

	if (!p)
		return NULL;
	RESET(p); /* expect */
	return p;
}
/* case: reset of donated page */
static int f(struct tdx_td *td, PAGE *p)
{
	if (tdh_mng_addcx(td, p))
		return -EIO;
	RESET(p); /* expect */
	return 0;
}
/* case: reset after error of donation (never donated) */
static int f(struct tdx_td *td, PAGE *p)
{
	if (tdh_mng_addcx(td, p)) {
		RESET(p); /* expect */
		FREE(p);
		return -EIO;
	}
	return 0;
}
/* case: clean: reset after reclaim in an if */
static int f(PAGE *p)
{
	int r = __tdx_reclaim_page(p);

	if (!r) {
		RESET(p);
		FREE(p);
	}
	return r;
}
/* case: reset when reclaim fails */
static int f(PAGE *p)
{
	int r = __tdx_reclaim_page(p);

	if (r) {
		RESET(p); /* expect */
		return r;
	}
	FREE(p);
	return 0;
}
/* case: reset though the result is not tested */
static int f(PAGE *p)
{
	int r = __tdx_reclaim_page(p);

	RESET(p); /* expect */
	return r;
}
/* case: seamcall reclaim, reset whatever */
static int f(PAGE *p)
{
	u64 rcx, rdx, r8, err;

	err = tdh_phymem_page_reclaim(p, &rcx, &rdx, &r8);
	RESET(p); /* expect */
	return err ? -EIO : 0;
}
/* case: clean: seamcall reclaim */
static int f(PAGE *p)
{
	u64 rcx, rdx, r8, err;

	err = tdh_phymem_page_reclaim(p, &rcx, &rdx, &r8);
	if (TDX_BUG_ON_3(err, TDH_PHYMEM_PAGE_RECLAIM, rcx, rdx, r8, NULL))
		return -EIO;
	RESET(p);
	FREE(p);
	return 0;
}
/* case: donated twice by a loop over vcpus */
static int f(struct kvm *kvm, PAGE *p)
{
	struct kvm_vcpu *vcpu;
	unsigned long i;

	kvm_for_each_vcpu(i, vcpu, kvm) {
		if (tdh_vp_addcx(&to_tdx(vcpu)->vp, p)) /* expect */
			return -EIO;
	}
	return 0;
}
/* case: donated twice, same index in a loop */
static int f(struct tdx_vp *vp, PAGE **pages, int n)
{
	int i;

	for (i = 0; i < n; i++) {
		if (tdh_vp_addcx(vp, pages[n - 1])) /* expect */
			return -EIO;
	}
	return 0;
}
/* case: clean: donated in a loop by pointer walk */
static int f(struct tdx_vp *vp, PAGE **pages, int n)
{
	PAGE **p;

	for (p = pages; p < pages + n; p++)
		if (tdh_vp_addcx(vp, *p))
			return -EIO;
	return 0;
}
/* case: donated as TDCS and as TDCX */
static int f(struct tdx_td *td, struct tdx_vp *vp, PAGE *p)
{
	u64 err;

	err = tdh_mng_addcx(td, p);
	if (err)
		return -EIO;
	err = tdh_vp_addcx(vp, p); /* expect */
	if (err)
		return -EIO;
	return 0;
}
/* case: donated again on the success arm only */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (!err)
		err = tdh_mng_addcx(td, p); /* expect */
	return err ? -EIO : 0;
}
/* case: clean: donated again when it failed */
static int f(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (err)
		err = tdh_mng_addcx(td, p);
	return err ? -EIO : 0;
}
/* case: freed by a caller of a static helper that donates */
static int give(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (TDX_BUG_ON(err, TDH_MNG_ADDCX, NULL))
		return -EIO;
	return 0;
}
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	int ret;

	if (!p)
		return -ENOMEM;
	ret = give(td, p);
	if (ret)
		goto out;
	ret = tdx_more(td);
out:
	if (ret)
		FREE(p); /* expect */
	return ret;
}
/* case: clean: caller of the helper */
static int give(struct tdx_td *td, PAGE *p)
{
	u64 err = tdh_mng_addcx(td, p);

	if (TDX_BUG_ON(err, TDH_MNG_ADDCX, NULL))
		return -EIO;
	return 0;
}
static int f(struct tdx_td *td)
{
	PAGE *p = ALLOC(GFP_KERNEL);
	int ret;

	if (!p)
		return -ENOMEM;
	ret = give(td, p);
	if (ret)
		FREE(p);
	return ret;
}
/* case: helper that frees the whole vp */
static void drop(struct tdx_vp *vp)
{
	FREE(vp->tdvpr_page); /* expect */
	vp->tdvpr_page = NULL;
}
static int f(struct tdx_td *td, struct tdx_vp *vp)
{
	u64 err = tdh_vp_create(td, vp);

	if (err)
		return -EIO;
	err = tdh_vp_init(vp, 0, 0);
	if (err) {
		drop(vp);
		return -EIO;
	}
	return 0;
}
/* case: clean: page handed over before error */
static int f(struct tdx_td *td, struct tdx_vp *vp)
{
	PAGE *p;
	u64 err;

	p = ALLOC(GFP_KERNEL_ACCOUNT);
	if (!p)
		return -ENOMEM;
	vp->tdvpr_page = p;
	err = tdh_vp_create(td, vp);
	if (KVM_BUG_ON(err, vp->kvm)) {
		vp->tdvpr_page = NULL;
		FREE(p);
		return -EIO;
	}
	return 0;
}
/* case: freed after success by its first name */
static int f(struct tdx_td *td, struct tdx_vp *vp)
{
	PAGE *p;
	u64 err;

	p = ALLOC(GFP_KERNEL_ACCOUNT);
	if (!p)
		return -ENOMEM;
	vp->tdvpr_page = p;
	err = tdh_vp_create(td, vp);
	if (KVM_BUG_ON(err, vp->kvm))
		goto out;
	err = tdh_vp_init(vp, 0, 0);
	if (err)
		goto out;
	return 0;
out:
	vp->tdvpr_page = NULL;
	FREE(p); /* expect */
	return -EIO;
}
/* case: unwinding frees page i-1 */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err) {
			for (; i > 0; i--)
				FREE(td->tdcs_pages[i - 1]); /* expect */
			return -EIO;
		}
	}
	return 0;
}
/* case: clean: unwinding reclaims what was given, frees the one that failed */
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err) {
			FREE(td->tdcs_pages[i]);
			while (--i >= 0)
				tdx_reclaim_control_page(td->tdcs_pages[i]);
			return -EIO;
		}
	}
	return 0;
}
/* case: clean: the caller frees the rest from an index it is given */
static void rest(PAGE **pages, int i, int n)
{
	for (; i < n; i++)
		FREE(pages[i]);
}
static int f(struct tdx_td *td)
{
	u64 err;
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		err = tdh_mng_addcx(td, td->tdcs_pages[i]);
		if (err) {
			rest(td->tdcs_pages, i, td->tdcs_nr_pages);
			return -EIO;
		}
	}
	return 0;
}
/* case: stock: clean: other code reclaims, too */
static int zone_reclaim_page(struct page *page)
{
	return page_count(page);
}
static void shrink_reclaim(struct page *page, bool last)
{
	__free_page(page);
	if (last)
		__free_page(page);
}
/* case: freed in parentheses */
static void f(struct tdx_td *td)
{
	FREE((td->tdr_page)); /* expect */
}
/* case: freed by a name that was given in parentheses */
static void f(struct tdx_td *td)
{
	PAGE *p;

	p = (td->tdr_page);
	FREE(p); /* expect */
}
/* case: freed by its second name */
static void f(struct tdx_td *td)
{
	PAGE *p, *q;

	p = td->tdcs_pages[2];
	q = p;
	FREE(q); /* expect */
}
/* case: freed downwards */
static void f(struct tdx_td *td)
{
	int i = td->tdcs_nr_pages;

	do {
		i--;
		FREE(td->tdcs_pages[i]); /* expect */
	} while (i > 0);
}
/* case: clean: by two names, of which one was reclaimed */
static void f(struct tdx_td *td)
{
	PAGE *p = (td->tdr_page);
	PAGE *q;

	if (tdx_reclaim_page(p))
		return;
	q = (p);
	FREE(q);
}
/* case: clean: the second name is another page's by then */
static void f(struct tdx_td *td, PAGE *mine)
{
	PAGE *p = td->tdr_page;
	PAGE *q = p;

	q = mine;
	FREE(q);
}
/* case: casts in what is donated and reclaimed */
static void f(struct tdx_td *td, PAGE **pages, long i)
{
	u64 err = tdh_mng_addcx(td, pages[(int)i]);

	if (!err)
		FREE(pages[(int)i]); /* expect */
}
static void g(struct tdx_td *td)
{
	if (tdx_reclaim_page((PAGE *)td->tdr_page))
		FREE(td->tdr_page); /* expect */
}
/* case: what cannot be followed does not keep the rest from being seen */
static void f(struct tdx_td *td, PAGE *page)
{
	if (tdh_mng_addcx(td, ({ PAGE *p = page; p; })))
		return;
}
static void g(struct tdx_td *td, PAGE *page)
{
	if (tdh_mng_create(&(struct tdx_td){ .tdr_page = page }, 1))
		return;
}
static void h(struct tdx_td *td)
{
	FREE(td->tdr_page); /* expect */
}
/* case: stock: freed by the address that it has for the kernel */
static void f(struct tdx_td *td, int i)
{
	free_page((unsigned long)page_address(td->tdcs_pages[i])); /* expect */
}
/* case: the page that was donated last is freed with the rest */
static int f(struct tdx_td *td, PAGE **pages, int n)
{
	u64 err;
	int i;

	for (i = 0; i < n; i++) {
		err = tdh_mng_addcx(td, pages[i]);
		if (err)
			goto out;
	}
	return 0;
out:
	for (i--; i < n; i++)
		FREE(pages[i]); /* expect */
	return -EIO;
}
/* case: stock: clean: the same, after all were reclaimed, or by another name */
static void f(struct tdx_td *td, int n)
{
	struct page *p = td->tdr_page;
	int i;

	if (tdx_reclaim_page(p))
		return;
	free_page((unsigned long)page_address(td->tdr_page));
	for (i = 0; i < n; i++)
		if (tdx_reclaim_page(td->tdcs_pages[i]))
			return;
	for (i = 0; i < n; i++)
		free_page((unsigned long)page_address(td->tdcs_pages[i]));
}
