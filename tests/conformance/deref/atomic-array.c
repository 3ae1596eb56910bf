// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return __atomic_load_n(p->words, __ATOMIC_ACQUIRE);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic load of an array in the page is one misuse
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
