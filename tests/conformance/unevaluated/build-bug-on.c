// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define BUILD_BUG_ON(cond)	_Static_assert(!(cond), #cond)

void f(struct page __firmware *p)
{
	BUILD_BUG_ON(sizeof(*p) < sizeof(p->words));
	BUILD_BUG_ON(offsetof(typeof(*p), words) % 8);
}

/*
 * check-name: BUILD_BUG_ON() on the size of a page's type
 * check-clause: never: sizeof; C11 6.7.10p3
 */
