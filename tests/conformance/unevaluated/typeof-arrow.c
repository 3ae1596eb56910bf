// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p, u64 x)
{
	typeof(p->pair.lo + 0) copy = x;

	return copy;
}

/*
 * check-name: typeof(p->m)
 * check-clause: never: typeof; GNU typeof
 */
