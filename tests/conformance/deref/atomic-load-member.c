// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return __atomic_load_n(&p->private, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: __atomic_load_n(&p->m) reads the page: that is the misuse, not the address
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
