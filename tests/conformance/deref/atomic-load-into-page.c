// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *word, tdx_u64_t p)
{
	__atomic_load(word, p, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: __atomic_load() writes what it has read to the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
