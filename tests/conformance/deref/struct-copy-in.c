// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p, struct page *model)
{
	*p = *model;	/* expect: firmware-deref */
}

/*
 * check-name: a struct is copied into the page
 * check-clause: deref: struct copy through p; C11 6.5.16.1p2
 */
