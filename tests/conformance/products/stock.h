/* SPDX-License-Identifier: GPL-2.0-only */
/* What the constructs of stock.table name: TDX as a stock kernel has it. */
#define __firmware
#define tdx_td		typed_td
#define tdx_vp		typed_vp
#define tdh_mng_addcx	typed_mng_addcx
#define page_to_phys	any_page_to_phys
#define __free_page	free_any_page
#include "../firmware.h"
#undef tdx_td
#undef tdx_vp
#undef tdh_mng_addcx
#undef page_to_phys
#undef __free_page

#define READ_ONCE(x)	(*(const volatile typeof(x) *)&(x))

struct tdx_td {
	struct page *tdr_page;
	int tdcs_nr_pages;
	struct page **tdcs_pages;
};

struct tdx_vp {
	struct page *tdvpr_page;
	phys_addr_t tdvpr_pa;
	struct page **tdcx_pages;
};

struct kvm_mmu_page {
	void *external_spt;
};

struct kvm_tdx {
	int a;
	struct tdx_td td;
	struct tdx_td arr[2];
};

struct plain_page {
	struct page *p;
};

u64 tdh_mng_addcx(struct tdx_td *td, struct page *tdcs_page);
u64 tdh_vp_addcx(struct tdx_vp *vp, struct page *tdcx_page);
u64 tdh_mem_sept_add(struct tdx_td *td, u64 gpa, int level, struct page *page, u64 *err1, u64 *err2);
u64 tdh_phymem_page_reclaim(struct page *page, u64 *pt, u64 *owner, u64 *size);
void tdx_reclaim_control_page(struct page *ctrl_page);
int __tdx_reclaim_page(struct page *page);
phys_addr_t page_to_phys(const struct page *page);
unsigned long page_to_pfn(const struct page *page);
void tdx_clflush_page(struct page *page);
void __free_page(struct page *page);
void __free_pages(struct page *page, int order);
void tdx_quirk_reset_paddr(phys_addr_t base, size_t size);
void *page_address(const struct page *page);
void take_pg(struct page *p);
void take_hu(u64 *p);
int take_c(const void *p);
void get_page(struct page *p);

static inline struct tdx_td *to_td(struct kvm_tdx *kvm_tdx)
{
	return &kvm_tdx->td;
}

#define PARAMETERS struct tdx_td *td, struct tdx_td *tds, struct tdx_td td2, struct kvm_tdx *kvm_tdx, \
	struct tdx_vp *vp, u64 x, int c, int i, struct page *pg, struct page **pgp, u8 *hv, \
	struct page g, struct plain_page ws
