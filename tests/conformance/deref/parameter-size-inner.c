// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct page __firmware *p, int (*a)[p->order])	/* expect: firmware-deref */
{
	return (*a)[0];
}

/*
 * check-name: the size of the array that a parameter points to is read from the page
 * check-clause: deref: p->m; C11 6.7.6.2p5
 */
