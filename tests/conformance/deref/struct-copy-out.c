// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p, struct page *copy)
{
	*copy = *p;	/* expect: firmware-deref */
}

/*
 * check-name: the page is copied into a struct
 * check-clause: deref: struct copy through p; C11 6.5.16.1p2
 */
