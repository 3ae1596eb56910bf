// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define DEFINE_FREE(name, type, free)					\
	static inline void __free_##name(void *p)			\
	{								\
		type _T = *(type *)p;					\
		free;							\
	}
#define __free(name)	__attribute__((cleanup(__free_##name)))

DEFINE_FREE(tdx_page, tdx_page_t, if (_T) tdx_free_page(_T))

int f(void)
{
	tdx_page_t p __free(tdx_page) = tdx_alloc_page(0);

	return p ? 0 : -12;
}

/*
 * check-name: a clean-up class that frees a handle
 * check-clause: never: &p; GNU attributes
 */
