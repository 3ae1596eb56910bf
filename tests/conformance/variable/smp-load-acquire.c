// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define smp_load_acquire(p)						\
({									\
	typeof(*(p)) __value = READ_ONCE(*(p));				\
									\
	asm volatile("" : : : "memory");				\
	__value;							\
})

tdx_page_t f(struct tdx_td *td)
{
	return smp_load_acquire(&td->tdr_page);
}

/*
 * check-name: smp_load_acquire(&p)
 * check-clause: never: they access the variable; GNU extended asm
 */
