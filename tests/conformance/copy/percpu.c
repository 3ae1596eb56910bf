// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#ifdef __CHECKER__
# define __percpu	__attribute__((noderef, address_space(__percpu)))
#else
# define __percpu
#endif
#define per_cpu_ptr(ptr)	((typeof(*(ptr)) __force *)(ptr))

tdx_page_t f(tdx_page_t __percpu *slot)
{
	return *per_cpu_ptr(slot);
}

/*
 * check-name: a handle in sparse's per-CPU address space
 * check-clause: never: &p; GNU typeof
 */
