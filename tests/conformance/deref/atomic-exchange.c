// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __atomic_exchange_n(p, 0, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic exchange with the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
