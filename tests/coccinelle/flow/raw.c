// SPDX-License-Identifier: GPL-2.0-only
/*
 * firmware-raw on new interfaces. Each part between two "case" lines is a file
 * of its own for spatch; "expect" marks the line to report.
 */

/* case: a wrapper with a physical address */
u64 tdh_vp_addcx(struct tdx_vp *vp, phys_addr_t tdcx);	/* expect */

/* case: a wrapper with a host address */
u64 tdh_mng_create(hpa_t tdr, u16 hkid)	/* expect */
{
	struct tdx_module_args args = { .rcx = tdr, .rdx = hkid };

	return seamcall(TDH_MNG_CREATE, &args);
}

/* case: a wrapper with a number */
u64 tdh_mng_addcx(struct tdx_td *td, unsigned long tdcs_pa);	/* expect */

/* case: a wrapper with a bare page */
u64 tdh_servtd_bind(struct tdx_td *td, struct page *binding);	/* expect */

/* case: a new wrapper of the TDR's address */
static u64 tdh_mng_export(u64 tdr_pa, u64 flags)	/* expect */
{
	return seamcall1(TDH_EXPORT, tdr_pa, flags);
}

/* case: a page without a name that tells, donated inside */
static int add(struct tdx_td *td, phys_addr_t new_tdcs)	/* expect */
{
	return 0;
}

/* case: a field */
struct migration {
	struct list_head list;
	u64 tdr_pa;	/* expect */
};

/* case: a field that is a page */
struct migration {
	int id;
	struct page *tdvpr;	/* expect */
};

/* case: a field that is an array */
struct migration {
	int n;
	struct page **tdcx_pages;	/* expect */
};

/* case: a field that is an array of addresses */
struct migration {
	hpa_t tdcs[8];	/* expect */
};

/* case: a parameter of a helper */
static void map_root(struct kvm *kvm, struct page *sept_page)	/* expect */
{
}

/* case: a pointer to addresses */
static int add_all(struct tdx_td *td, u64 *tdcs_pa, int n)	/* expect */
{
	return 0;
}

/* case: the operand of a SEAMCALL */
u64 tdh_mng_key(struct tdx_td *td)
{
	struct tdx_module_args args = {
		.rcx = page_to_phys(td->tdr_page),	/* expect */
	};

	return seamcall(TDH_MNG_KEY, &args);
}

/* case: the operand of a SEAMCALL, assigned */
u64 tdh_vp_key(struct tdx_vp *vp)
{
	struct tdx_module_args args = {};

	args.rcx = page_to_phys(vp->tdvpr_page);	/* expect */
	return seamcall(TDH_VP_KEY, &args);
}

/* case: a union in a struct */
struct my_mmu_page {
	union {
		u64 mask;
		void *external_spt;	/* expect */
	};
};

/* case: a callback */
struct my_ops {
	int (*link)(struct kvm *kvm, gfn_t gfn, void *external_spt);	/* expect */
};

/* case: a function that returns it */
static struct page *guest_tdr(struct kvm *kvm);	/* expect */


/* case: clean: guest memory */
u64 tdh_mem_page_aug(struct tdx_td *td, gpa_t gpa, int level, kvm_pfn_t pfn, u64 *e1, u64 *e2);
u64 tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source, u64 *e1, u64 *e2);
u64 tdh_phymem_page_wbinvd_hkid(u64 hkid, kvm_pfn_t pfn);

/* case: clean: module arguments */
u64 tdh_vp_enter(struct tdx_vp *vp, struct tdx_module_args *args);
static u64 sc(u64 fn, struct tdx_module_args *args)
{
	return 0;
}

/* case: clean: fields and counts */
struct guest {
	u64 tdcs_nr_pages;
	unsigned long tdr_flags;
	u64 tdvpr_size;
	int tdcx_nr_pages;
	u64 gpa;
	struct page *source;
};

/* case: clean: the metadata field of the TDR */
u64 tdh_mng_rd(struct tdx_td *td, u64 field, u64 *data);
u64 tdh_vp_wr(struct tdx_vp *vp, u64 field, u64 data, u64 mask);

/* case: clean: typed */
u64 tdh_vp_addcx(struct tdx_vp *vp, tdx_page_t tdcx_page);
struct guest {
	tdx_page_t tdr_page;
	struct page __firmware *tdvpr_page;
	u64 __firmware *sept;
	tdx_page_t *tdcs_pages;
};

/* case: clean: a keyed address */
static u64 keyed(u16 hkid, kvm_pfn_t pfn)
{
	struct tdx_module_args args = { .rcx = mk_keyed_paddr(hkid, pfn_to_page(pfn)) };

	return seamcall(TDH_PHYMEM_PAGE_WBINVD, &args);
}

/* case: clean: the source of a copy in an operand */
static u64 tdh_mem_page_add(struct tdx_td *td, struct page *source)
{
	struct tdx_module_args args = { .r9 = page_to_phys(source) };

	return seamcall(TDH_MEM_PAGE_ADD, &args);
}

/* case: clean: a table of the module's own */
static int tdmr_set_up_pamt(u64 base, struct page *pamt)
{
	return 0;
}
