// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define WARN_ON_ONCE(condition)						\
({									\
	static bool __warned;						\
	int __ret = !!(condition);					\
									\
	if (unlikely(__ret && !__warned)) {				\
		__warned = true;					\
		printk("WARNING: %s\n", #condition);			\
	}								\
	unlikely(__ret);						\
})

int f(struct tdx_td *td, tdx_page_t page)
{
	if (WARN_ON_ONCE(!page || td->tdr_page == page))
		return -22;
	return 0;
}

/*
 * check-name: BUG_ON(), WARN_ON_ONCE() and a handle
 * check-clause: never: !p; GNU statement expressions
 */
