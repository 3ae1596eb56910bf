/* SPDX-License-Identifier: GPL-2.0-only */
/* What the constructs of pages.table name. */
#include "../firmware.h"

union page_handle {
	struct page __firmware *h;
	int i;
};

void take_h(const volatile struct page __firmware *p);
void take_hu(const volatile u64 __firmware *p);
void take_hv(const volatile void __firmware *p);
void swap_h(struct page __firmware **a, struct page __firmware **b);
void takep(struct page *p);
void take_page(tdx_page_t p);
void get_page(struct page *p);
struct page __firmware *get(void);
u64 takes(struct page s);

#define PARAMETERS struct page __firmware *p, struct page __firmware *q, struct page __firmware **pp, \
	struct tdx_vp *s, u64 x, int c, int i, struct page __firmware *(*fp)(void), u64 *plain, \
	struct page *pg, u64 __firmware *hu, u8 __firmware *hv, \
	struct page __firmware *volatile vol, struct page __firmware *const cst, struct page g, \
	union page_handle un, struct page __firmware *(*arr2)[2]
