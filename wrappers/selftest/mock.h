/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel around the SEAMCALL wrappers, as far as they can see it.
 */
#include "call.h"

typedef u64 phys_addr_t;
typedef u64 kvm_pfn_t;
typedef unsigned int gfp_t;

#define __firmware
#define __force
#define __packed		__attribute__((packed))
#define __always_inline		inline __attribute__((always_inline))
#define __ro_after_init
#define noinstr
#define EXPORT_SYMBOL_FOR_KVM(name)

#define PAGE_SHIFT		12
#define PAGE_SIZE		(1UL << PAGE_SHIFT)
#define PAGE_OFFSET		page_offset_base
#define __START_KERNEL_map	0xffffffff80000000UL

/* As with the vmemmap: only its address matters. */
struct page { u64 opaque[8]; };
#define pfn_to_page(pfn)	((struct page *)vmemmap_base + (pfn))
#define page_to_pfn(p)		((unsigned long)((p) - (struct page *)vmemmap_base))
#define page_to_phys(p)		PFN_PHYS(page_to_pfn(p))
#define phys_to_page(phys)	pfn_to_page(PHYS_PFN(phys))
#define page_to_virt(p)		__va(page_to_phys(p))
#define page_address(p)		page_to_virt(p)
#define ZERO_PAGE(vaddr)	pfn_to_page(1)

enum pg_level { PG_LEVEL_NONE, PG_LEVEL_4K, PG_LEVEL_2M, PG_LEVEL_1G, PG_LEVEL_512G, PG_LEVEL_256T };

#define boot_cpu_data		((struct { u8 x86_phys_bits; }){ phys_bits })
#define boot_cpu_has_bug(bug)	has_pw_mce

#define WARN_ON_ONCE(condition)	\
	({ bool warn_ = (condition); if (warn_) mock_event(WARN, 0, 0); warn_; })
#define mb()			mock_event(BARRIER, 0, 0)
#define clflush_cache_range(address, size) \
	mock_event(FLUSH, (unsigned long)(void *){ address }, (size))
#define movdir64b(to, from)	\
	mock_event(RESET, (unsigned long)(void *){ to }, (unsigned long)(const void *){ from })

struct tdx_module_args;
typedef u64 (*sc_func_t)(u64 fn, struct tdx_module_args *args);

static inline u64 seamcall(u64 fn, struct tdx_module_args *args)
{
	return mock_seamcall(SEAMCALL, fn, (u64 *)args);
}

static inline u64 seamcall_ret(u64 fn, struct tdx_module_args *args)
{
	return mock_seamcall(SEAMCALL_RET, fn, (u64 *)args);
}

static inline u64 __seamcall_saved_ret(u64 fn, struct tdx_module_args *args)
{
	return mock_seamcall(SEAMCALL_SAVED_RET, fn, (u64 *)args);
}

static inline u64 __seamcall_dirty_cache(sc_func_t func, u64 fn, struct tdx_module_args *args)
{
	mock_event(DIRTY, fn, 0);
	return func(fn, args);
}

/* Only so that the allocating accessors compile. */
struct page *alloc_page(gfp_t gfp);
void __free_page(struct page *page);
