// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p, u32 x)
{
	return (typeof(p->private))x;
}

/*
 * check-name: a cast to typeof(p->m)
 * check-clause: never: typeof; GNU typeof
 */
