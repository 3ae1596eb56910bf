// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define try_cmpxchg(ptr, pold, new)					\
({									\
	bool success;							\
	__typeof__(ptr) _old = (__typeof__(ptr))(pold);			\
	__typeof__(*(ptr)) __old = *_old;				\
	__typeof__(*(ptr)) __new = (new);				\
	volatile u64 *__ptr = (volatile u64 *)(ptr);			\
									\
	asm volatile("lock; cmpxchgq %3, %1; setz %0"			\
		     : "=qm" (success), "+m" (*__ptr), "+a" (__old)	\
		     : "r" (__new)					\
		     : "memory");					\
	if (!success)							\
		*_old = __old;						\
	success;							\
})

bool f(struct tdx_td *td, tdx_page_t old, tdx_page_t new)
{
	return try_cmpxchg(&td->tdr_page, &old, new);
}

/*
 * check-name: try_cmpxchg() as the kernel has it
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
