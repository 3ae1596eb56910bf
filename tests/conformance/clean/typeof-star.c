// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct page __firmware *p)
{
	typeof(*p) *q = p;

	return q;
}

/*
 * check-name: typeof(*p) is not evaluated
 * check-clause: never: typeof; GNU typeof
 */
