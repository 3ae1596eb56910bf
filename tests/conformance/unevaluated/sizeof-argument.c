// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct page __firmware *p)
{
	return kmalloc(sizeof(*p), 0);
}

/*
 * check-name: sizeof(*p) as an argument
 * check-clause: never: sizeof(*p); C11 6.5.3.4p6
 */
