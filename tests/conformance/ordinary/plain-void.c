// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct page *p)
{
	void *v = p;

	return v;
}

/*
 * check-name: plain pointers to and from void *
 * check-clause: never: no handle; C11 6.3.2.3p1
 */
