// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	typeof(p->private) x = 1;

	x++;
	return x;
}

/*
 * check-name: a local of typeof(p->m)
 * check-clause: never: typeof; GNU typeof
 */
