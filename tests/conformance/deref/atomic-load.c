// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __atomic_load_n(p, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic load of the page
 * check-clause: deref: __atomic_load_n(p, ...); GNU atomic builtins
 */
