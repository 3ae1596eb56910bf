/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a case for the flow rules needs to be legal C: the TDX interfaces that
 * it calls, as linux 7.3 has them, or as the typed tree does if TYPED_TREE is
 * defined first. Coccinelle does not read headers, so nothing is found here.
 */
#ifndef CONFORMANCE_KERNEL_H
#define CONFORMANCE_KERNEL_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned long size_t;
typedef u64 phys_addr_t;
typedef u64 hpa_t;
typedef u64 gpa_t;
typedef u64 kvm_pfn_t;
typedef unsigned int gfp_t;
typedef _Bool bool;
enum pg_level { PG_LEVEL_4K = 1 };

struct page;
struct tdx_module_page;
typedef struct tdx_module_page *tdx_page_t;

#ifdef TYPED_TREE
typedef tdx_page_t control_page_t;
#else
typedef struct page *control_page_t;
#endif

struct tdx_td {
	control_page_t tdr_page;
	int tdcs_nr_pages;
	control_page_t *tdcs_pages;
	int tdcx_nr_pages;
};

struct tdx_vp {
	control_page_t tdvpr_page;
	phys_addr_t tdvpr_pa;
	control_page_t *tdcx_pages;
};

struct tdx_module_args {
	u64 rcx, rdx, r8, r9, r10, r11, rbx, rdi, rsi;
};

struct kvm_mmu_page {
	u64 gfn;
#ifdef TYPED_TREE
	tdx_page_t external_spt;
#else
	void *external_spt;
#endif
};

#define NULL		((void *)0)
#define ENOMEM		12
#define EIO		5
#define GFP_KERNEL	0
#define PAGE_SIZE	4096UL
#define TDX_SUCCESS	0ULL
#define TDH_MNG_ADDCX	1
#define TDH_VP_ADDCX	4
#define IS_ERR_VALUE(x)	((x) >= (unsigned long)-4095)

u64 tdh_mng_create(struct tdx_td *td, u16 hkid);
u64 tdh_mng_addcx(struct tdx_td *td, control_page_t tdcs_page);
u64 tdh_vp_create(struct tdx_td *td, struct tdx_vp *vp);
u64 tdh_vp_addcx(struct tdx_vp *vp, control_page_t tdcx_page);
u64 tdh_mem_sept_add(struct tdx_td *td, u64 gpa, enum pg_level level, control_page_t page,
		     u64 *ext_err1, u64 *ext_err2);
u64 tdh_phymem_page_reclaim(control_page_t page, u64 *tdx_pt, u64 *tdx_owner, u64 *tdx_size);
u64 tdh_phymem_page_wbinvd_tdr(struct tdx_td *td);
u64 tdh_mng_rd(struct tdx_td *td, u64 field, u64 *data);
u64 seamcall(u64 fn, struct tdx_module_args *args);
int tdx_reclaim_page(control_page_t page);
void tdx_quirk_reset_paddr(unsigned long base, unsigned long size);

tdx_page_t tdx_alloc_page(gfp_t gfp);
void tdx_free_page(tdx_page_t page);
phys_addr_t tdx_page_to_phys(tdx_page_t page);
tdx_page_t tdx_phys_to_page(phys_addr_t phys);
struct page *tdx_page_to_page(tdx_page_t page);
tdx_page_t tdx_page_from_page(struct page *page);
void tdx_quirk_reset_page(tdx_page_t page);

struct page *alloc_page(gfp_t gfp);
void __free_page(struct page *page);
void free_page(unsigned long addr);
phys_addr_t page_to_phys(const struct page *page);
struct page *phys_to_page(phys_addr_t phys);
unsigned long page_to_pfn(const struct page *page);
struct page *virt_to_page(const void *addr);
void *page_address(const struct page *page);
void *page_to_virt(const struct page *page);
void *lowmem_page_address(const struct page *page);
void *kmap(struct page *page);
void *kmap_atomic(struct page *page);
void *kmap_local_page(struct page *page);
void *kmap_local_pfn(unsigned long pfn);
void kunmap_local(const void *addr);
void clear_highpage(struct page *page);
void copy_highpage(struct page *to, struct page *from);
void *memremap(phys_addr_t phys, size_t size, unsigned long flags);
void *phys_to_virt(phys_addr_t phys);
void *__va(phys_addr_t phys);
unsigned long __pa(const void *addr);
void clflush_cache_range(void *addr, unsigned int size);
void *memset(void *s, int c, size_t n);
void *memcpy(void *dst, const void *src, size_t n);
void *kcalloc(size_t n, size_t size, gfp_t gfp);
void kfree(const void *p);
void use(u64 x);

#endif /* CONFORMANCE_KERNEL_H */
