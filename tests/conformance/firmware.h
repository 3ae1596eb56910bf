/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a conformance case needs to look like kernel code in user space: the
 * definition of __firmware, three kinds of handle, a TD and a vCPU that hold
 * some, and the helpers that a kernel developer would reach for.
 *
 * Nothing here is ever run, and nothing here may be reported: a diagnostic
 * whose place is this header fails the case that included it.
 */
#ifndef CONFORMANCE_FIRMWARE_H
#define CONFORMANCE_FIRMWARE_H

#ifdef __CHECKER__
# define __firmware	__attribute__((noderef, address_space(__firmware)))
# define __force	__attribute__((force))
#elif defined(FIRMWARE_PLUGIN)
/* __firmware is a keyword: the plugin's own qualifier. */
# define __force	__attribute__((force))
#else
/* A baseline may bring its own spelling: -D__firmware=... */
# ifndef __firmware
#  define __firmware
# endif
# define __force
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long s64;
typedef unsigned long size_t;
typedef unsigned long uintptr_t;
typedef long ptrdiff_t;
typedef u64 phys_addr_t;
typedef u64 hpa_t;
typedef _Bool bool;
enum { false, true };

#define NULL			((void *)0)
#define offsetof(type, member)	__builtin_offsetof(type, member)
#define likely(x)		__builtin_expect(!!(x), 1)
#define unlikely(x)		__builtin_expect(!!(x), 0)
#define __same_type(a, b)	__builtin_types_compatible_p(typeof(a), typeof(b))
#define ARRAY_SIZE(array)	(sizeof(array) / sizeof((array)[0]))
#define PAGE_SIZE		4096UL
#define PAGE_MASK		(~(PAGE_SIZE - 1))

/* A page that somebody may look into, if it is not the TDX module's. */
struct page {
	unsigned long flags;
	u64 private;
	u32 order : 8;
	u32 head : 1;
	u64 words[4];
	struct page *next;
	struct {
		u64 lo;
		u64 hi;
	} pair;
};

/* The three kinds of handle: opaque, of 2024's proposal, and of the memory map. */
struct tdx_module_page;
typedef struct tdx_module_page __firmware *tdx_page_t;
typedef u64 __firmware *tdx_u64_t;

/* As the typed kernel has it. */
struct tdx_td {
	/* TD root structure: */
	tdx_page_t tdr_page;
	int tdcs_nr_pages;
	/* TD control structure: */
	tdx_page_t *tdcs_pages;
	int tdcx_nr_pages;
};

struct tdx_vp {
	/* TDVP root page: */
	struct page __firmware *tdvpr_page;
	phys_addr_t tdvpr_pa;
	/* TD vCPU control structure: */
	struct page __firmware **tdcx_pages;
};

/* The same with a pointee that is a number, and an array inside. */
struct u64_td {
	tdx_u64_t tdr;
	int nr;
	tdx_u64_t *tdcs;
	tdx_u64_t slots[4];
	u64 addr;
	u64 *plain;
	void *data;
};

tdx_page_t tdx_alloc_page(unsigned int gfp);
void tdx_free_page(tdx_page_t page);
u64 tdx_page_to_phys(tdx_page_t page);
tdx_page_t tdx_phys_to_page(u64 pa);

u64 tdh_mng_addcx(struct tdx_td *td, tdx_page_t tdcs_page);
tdx_u64_t get_handle(void);
void take_handle(tdx_u64_t p);
void take_u64(u64 x);
void take_plain(u64 *p);
void take_void(void *p);
void take_bool(bool b);
void use(u64 x);

void *kmalloc(size_t size, unsigned int gfp);
void *kcalloc(size_t n, size_t size, unsigned int gfp);
void kfree(const void *p);
void *memset(void *s, int c, size_t n);
void *memcpy(void *dst, const void *src, size_t n);
int memcmp(const void *a, const void *b, size_t n);
int printk(const char *fmt, ...);
phys_addr_t page_to_phys(const struct page *page);
struct page *alloc_page(unsigned int gfp);
void __free_page(struct page *page);

static inline void *ERR_PTR(long error)
{
	return (void *)error;
}

static inline long PTR_ERR(__force const void *ptr)
{
	return (long)ptr;
}

static inline bool IS_ERR(__force const void *ptr)
{
	return (unsigned long)ptr >= (unsigned long)-4095;
}

static inline bool IS_ERR_OR_NULL(__force const void *ptr)
{
	return !ptr || IS_ERR(ptr);
}

/* Accesses to the variable, shaped as the kernel's: they never touch a page. */
#define READ_ONCE(x)		(*(const volatile typeof(x) *)&(x))
#define WRITE_ONCE(x, val)						\
do {									\
	*(volatile typeof(x) *)&(x) = (val);				\
} while (0)

void __wrong_size(void);

#define xchg(ptr, val)							\
({									\
	__typeof__(*(ptr)) __new = (val);				\
									\
	switch (sizeof(*(ptr))) {					\
	case 4:								\
		asm volatile("xchgl %0, %1"				\
			     : "+r" (__new), "+m" (*(ptr))		\
			     : : "memory", "cc");			\
		break;							\
	case 8:								\
		asm volatile("xchgq %q0, %1"				\
			     : "+r" (__new), "+m" (*(ptr))		\
			     : : "memory", "cc");			\
		break;							\
	default:							\
		__wrong_size();						\
	}								\
	__new;								\
})

#define cmpxchg(ptr, old, new)						\
({									\
	__typeof__(*(ptr)) __was;					\
	__typeof__(*(ptr)) __old = (old);				\
	__typeof__(*(ptr)) __new = (new);				\
									\
	switch (sizeof(*(ptr))) {					\
	case 4: {							\
		volatile u32 *__ptr = (volatile u32 *)(ptr);		\
									\
		asm volatile("lock; cmpxchgl %2, %1"			\
			     : "=a" (__was), "+m" (*__ptr)		\
			     : "r" (__new), "0" (__old)			\
			     : "memory");				\
		break;							\
	}								\
	case 8: {							\
		volatile u64 *__ptr = (volatile u64 *)(ptr);		\
									\
		asm volatile("lock; cmpxchgq %2, %1"			\
			     : "=a" (__was), "+m" (*__ptr)		\
			     : "r" (__new), "0" (__old)			\
			     : "memory");				\
		break;							\
	}								\
	default:							\
		__wrong_size();						\
	}								\
	__was;								\
})

#endif /* CONFORMANCE_FIRMWARE_H */
