// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware *p, struct page *from)
{
	typeof(*p) copy = *from;

	copy.private = 1;
	return copy.flags;
}

/*
 * check-name: a local of typeof(*p) is an ordinary struct
 * check-clause: never: typeof; GNU typeof
 */
