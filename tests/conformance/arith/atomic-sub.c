// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__atomic_sub_fetch(&p, 8, __ATOMIC_RELAXED);	/* expect: firmware-arith */
}

/*
 * check-name: an atomic subtraction from the handle
 * check-clause: arith: __atomic_fetch_add(&p, ...) on the handle; GNU atomic builtins
 */
