// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	p->words[0] = 1;	/* expect: firmware-deref */
}

/*
 * check-name: an element of an array in the page is written
 * check-clause: deref: p->m; C11 6.5.2.1p2
 */
