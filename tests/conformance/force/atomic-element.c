// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return __atomic_load_n((__force u64 *)p + 1, __ATOMIC_RELAXED);
}

/*
 * check-name: an atomic load of an element, through a forced cast
 * check-clause: __force; GNU atomic builtins
 */
