// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define load(p, m)	__atomic_load_n(&(p)->m, __ATOMIC_RELAXED)
#define load_private(p)	load(p, private)

u64 f(struct page __firmware *p, int *users)
{
	__atomic_fetch_add(users, 1, __ATOMIC_RELAXED);
	(void)READ_ONCE(p->private);	/* expect: firmware-arith */
	(void)&p->flags;	/* expect: firmware-arith */
	return load_private(p);	/* expect: firmware-deref */
}

/*
 * check-name: a member's address in a function that has an atomic access as well
 * check-clause: C11 6.5.3.2
 */
