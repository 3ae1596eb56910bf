// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware *p)
{
	struct page copy = *p;	/* expect: firmware-deref */

	return copy.flags;
}

/*
 * check-name: the page initialises a struct
 * check-clause: deref: struct copy through p; C11 6.7.9p13
 */
