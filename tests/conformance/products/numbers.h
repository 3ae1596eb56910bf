/* SPDX-License-Identifier: GPL-2.0-only */
/* What the constructs of numbers.table name. */
#include "../firmware.h"

typedef __builtin_va_list va_list;

#define va_arg(ap, type)	__builtin_va_arg(ap, type)
#define READ_ONCE(x)		(*(const volatile typeof(x) *)&(x))
#define WRITE_ONCE(x, v)	do { *(volatile typeof(x) *)&(x) = (v); } while (0)

union number_handle {
	tdx_u64_t h;
	int i;
};

void take_voidf(void __firmware *p);
void take_page(tdx_page_t p);
int takes2(u64 *p, int c);
void unproto();
void vfp(tdx_u64_t p, ...);
tdx_u64_t rstr(tdx_u64_t restrict p);

#define PARAMETERS tdx_u64_t p, tdx_u64_t q, tdx_u64_t *pp, struct u64_td *s, u64 x, int c, int i, \
	tdx_u64_t (*fp)(tdx_u64_t), int (*fpp)(void *), u64 *plain, void *vp, unsigned long ul, \
	unsigned long long ull, struct page *pg, struct page *pgp, tdx_u64_t volatile vol, \
	tdx_u64_t const cst, tdx_u64_t *arr, tdx_u64_t (*arr2)[2], struct u64_td *sa, \
	union number_handle un, tdx_u64_t reg, tdx_u64_t h, va_list ap
