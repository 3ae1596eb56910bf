// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	__atomic_add_fetch(&td->tdr_page, 4096, __ATOMIC_RELAXED);	/* expect: firmware-arith */
}

/*
 * check-name: an atomic addition to an opaque handle
 * check-clause: arith: __atomic_fetch_add(&p, ...) on the handle; GNU atomic builtins
 */
