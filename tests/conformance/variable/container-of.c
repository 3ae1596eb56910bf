// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define container_of(ptr, type, member)					\
({									\
	void *__mptr = (void *)(ptr);					\
									\
	_Static_assert(__same_type(*(ptr), ((type *)0)->member), "type"); \
	((type *)(__mptr - offsetof(type, member)));			\
})

struct tdx_td *f(tdx_page_t *slot)
{
	return container_of(slot, struct tdx_td, tdr_page);
}

/*
 * check-name: container_of() of a handle's address
 * check-clause: never: &p; C11 7.19p3
 */
