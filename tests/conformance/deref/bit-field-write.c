// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	p->head = 1;	/* expect: firmware-deref */
}

/*
 * check-name: a bit-field of the page is written
 * check-clause: deref: bit-field access; C11 6.7.2.1p4
 */
