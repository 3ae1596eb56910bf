// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page f(struct page __firmware *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: the page is returned by value
 * check-clause: deref: struct copy through p; C11 6.8.6.4p3
 */
