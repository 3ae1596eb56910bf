// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return p->pair.hi;	/* expect: firmware-deref */
}

/*
 * check-name: a member of a member is one access
 * check-clause: deref: p->m; C11 6.5.2.3p3
 */
