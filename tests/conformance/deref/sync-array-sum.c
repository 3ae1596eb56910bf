// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return __sync_fetch_and_add(p->words + 1, 1);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic access to an element, by its address
 * check-clause: deref: __sync_* on the page; GNU __sync builtins
 */
