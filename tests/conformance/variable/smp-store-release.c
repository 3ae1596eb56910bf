// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define smp_store_release(p, v)						\
do {									\
	asm volatile("" : : : "memory");				\
	WRITE_ONCE(*(p), v);						\
} while (0)

void f(struct tdx_td *td, tdx_page_t page)
{
	smp_store_release(&td->tdr_page, page);
}

/*
 * check-name: smp_store_release(&p, q)
 * check-clause: never: they access the variable; GNU extended asm
 */
