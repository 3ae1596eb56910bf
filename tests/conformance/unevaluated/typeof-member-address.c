// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	typeof(&p->private) q = NULL;

	(void)p;
	return q;
}

/*
 * check-name: typeof(&p->m)
 * check-clause: never: typeof; GNU typeof
 */
