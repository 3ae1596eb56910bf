// SPDX-License-Identifier: GPL-2.0-only
/* case: u64 param wrapper */
u64 tdh_mng_addcx2(struct tdx_td *td, u64 tdcs_pa) /* expect */
{
	return 0;
}
/* case: hpa_t param */
u64 tdh_new(hpa_t tdr) /* expect */
{
	return 0;
}
/* case: phys_addr_t param */
static int f(struct kvm *kvm, phys_addr_t tdvpr) /* expect */
{
	return 0;
}
/* case: unsigned long param */
u64 tdh_vp_x(unsigned long tdvpr_pa, int i) /* expect */
{
	return 0;
}
/* case: struct page param */
u64 tdh_vp_x(struct page *tdvpr_page) /* expect */
{
	return 0;
}
/* case: struct page param any name */
u64 tdh_new_leaf(struct tdx_td *td, struct page *page) /* expect */
{
	return 0;
}
/* case: prototype */
u64 tdh_new_leaf(struct tdx_td *td, struct page *page); /* expect */
/* case: prototype u64 */
u64 tdh_new_leaf(u64 tdr, u64 level); /* expect */
/* case: extern prototype */
extern u64 tdh_new_leaf(hpa_t tdcx_pa); /* expect */
/* case: static inline */
static inline u64 tdh_new_leaf(u64 tdr_pa) /* expect */
{
	return 0;
}
/* case: field */
struct tdx_td2 {
	struct page *tdr_page; /* expect */
	int n;
	struct page **tdcs_pages; /* expect */
};
/* case: field u64 */
struct tdx_thing {
	u64 tdr; /* expect */
	hpa_t tdvpr_pa; /* expect */
	phys_addr_t tdcs_pa[4]; /* expect */
	unsigned long tdcx_pfn; /* expect */
	hpa_t *tdcs; /* expect */
};
/* case: field sept */
struct thing {
	u64 sept_pa; /* expect */
	void *external_spt; /* expect */
};
/* case: multi declarator */
struct thing {
	u64 tdr_pa, other; /* expect */
};
/* case: typed clean */
typedef struct tdx_module_page __firmware *tdx_page_t;
struct tdx_td {
	tdx_page_t tdr_page;
	int tdcs_nr_pages;
	tdx_page_t *tdcs_pages;
};
u64 tdh_mng_addcx(struct tdx_td *td, tdx_page_t tdcs_page);
/* case: clean: guest memory */
u64 tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source, u64 *ext_err1, u64 *ext_err2);
u64 tdh_mem_page_aug(struct tdx_td *td, u64 gpa, enum pg_level level, kvm_pfn_t pfn, u64 *ext_err1, u64 *ext_err2);
u64 tdh_phymem_page_wbinvd_hkid(u64 hkid, kvm_pfn_t pfn);
/* case: clean: keyed */
static inline u64 mk_keyed_paddr(u16 hkid, kvm_pfn_t pfn)
{
	return PFN_PHYS(pfn) | ((u64)hkid << 40);
}
/* case: clean: args */
noinstr u64 tdh_vp_enter(struct tdx_vp *td, struct tdx_module_args *args)
{
	args->rcx = tdx_page_to_phys(td->tdvpr_page);
	return 0;
}
/* case: clean: counts */
struct tdx_td3 {
	int tdcs_nr_pages;
	u16 tdr_hkid;
	u32 nr_tdcx_pages;
	u64 tdcs_base_size;
};
static int f(int tdcs_nr_pages, u8 tdr_index)
{
	return 0;
}
/* case: operand */
u64 tdh_new(struct tdx_td *td, tdx_page_t p)
{
	struct tdx_module_args args = {
		.rcx = page_to_phys(tdx_page_to_page(p)), /* expect */
		.rdx = tdx_tdr_pa(td),
	};
	return seamcall(1, &args);
}
/* case: operand assign */
u64 tdh_new(struct tdx_td *td, int i)
{
	struct tdx_module_args args = {};

	args.rcx = page_to_phys(td->tdcs_pages[i]); /* expect */
	args.r8 = page_to_phys(source);
	return seamcall(1, &args);
}
/* case: operand assign virt */
u64 tdh_new(struct tdx_td *td, struct kvm_mmu_page *sp)
{
	struct tdx_module_args args = {};

	args.r8 = __pa(sp->external_spt); /* expect */
	args.r9 = virt_to_phys(sp->external_spt); /* expect */
	return seamcall(1, &args);
}
/* case: operand through a local */
u64 tdh_new(struct tdx_td *td, int i)
{
	u64 pa = page_to_phys(td->tdcs_pages[i]);
	struct tdx_module_args args = {
		.rcx = pa, /* expect */
	};
	return seamcall(1, &args);
}
/* case: operand stock wrapper */
u64 tdh_mng_addcx(struct tdx_td *td, struct page *tdcs_page) /* expect */
{
	struct tdx_module_args args = {
		.rcx = page_to_phys(tdcs_page), /* expect */
		.rdx = tdx_tdr_pa(td),
	};
	return seamcall(1, &args);
}
/* case: clean: source operand */
u64 tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source, u64 *ext_err1, u64 *ext_err2)
{
	struct tdx_module_args args = {
		.rcx = gpa,
		.rdx = tdx_tdr_pa(td),
		.r8 = PFN_PHYS(pfn),
		.r9 = page_to_phys(source),
	};
	return seamcall(1, &args);
}
/* case: hpa_t page for wrapper */
u64 tdh_mem_sept_add2(struct tdx_td *td, u64 gpa, int level, hpa_t hpa, u64 *a, u64 *b) /* expect */
{
	struct tdx_module_args args = {
		.rcx = gpa | level,
		.rdx = tdx_tdr_pa(td),
		.r8 = hpa,
	};
	return seamcall_ret(TDH_MEM_SEPT_ADD, &args);
}
/* case: phys_addr_t page for wrapper proto */
u64 tdh_vp_addcx2(struct tdx_vp *vp, phys_addr_t page); /* expect */
/* case: phys_addr_t pa proto */
u64 tdh_phymem_page_reclaim2(phys_addr_t pa, u64 *pt, u64 *owner, u64 *size); /* expect */
/* case: static helper in kvm */
static int tdx_reclaim_page2(hpa_t pa, bool x)
{
	return 0;
}
static int __tdx_reclaim_control_page(unsigned long tdr_pa) /* expect */
{
	return 0;
}
/* case: parameter array */
int f(struct page **tdcs_pages, int n) /* expect */
{
	return 0;
}
/* case: parameter array2 */
int f(struct page *tdcs_pages[], int n) /* expect */
{
	return 0;
}
/* case: function pointer member */
struct ops {
	int (*add)(struct kvm *kvm, u64 tdr_pa); /* expect */
	int (*ok)(struct kvm *kvm, tdx_page_t tdr);
};
/* case: const */
int f(const struct page *tdr_page) /* expect */
{
	return 0;
}
/* case: u64 *__sept */
int f(u64 *sept_pt) /* expect */
{
	return 0;
}
/* case: returned */
static u64 get_tdr_pa(struct kvm *kvm) /* expect */
{
	return 0;
}
/* case: clean: accessor */
static inline phys_addr_t tdx_page_to_phys(tdx_page_t page)
{
	return __pa((__force void *)page);
}
static inline tdx_page_t tdx_phys_to_page(phys_addr_t pa)
{
	return (__force tdx_page_t)__va(pa);
}
static u64 tdx_tdr_pa(struct tdx_td *td)
{
	return tdx_page_to_phys(td->tdr_page);
}
/* case: clean: out params */
u64 tdh_mng_rd(struct tdx_td *td, u64 field, u64 *data);
u64 tdh_vp_init(struct tdx_vp *vp, u64 initial_rcx, u32 x2apicid);
u64 tdh_mng_init(struct tdx_td *td, u64 td_params, u64 *extended_err);
