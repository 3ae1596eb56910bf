// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __atomic_load_n(p + 1, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: __atomic_load_n(p + 1) is one misuse, as p[1]
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
