// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	typeof(p->words) *q = NULL;

	(void)q;
	return sizeof(typeof(p->words[0]));
}

/*
 * check-name: typeof of an array in the page
 * check-clause: never: typeof; GNU typeof
 */
