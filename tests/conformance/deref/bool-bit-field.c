// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct page __firmware *p)
{
	return p->head;	/* expect: firmware-deref */
}

/*
 * check-name: a bool is made from a bit-field of the page
 * check-clause: deref: bit-field access; C11 6.3.1.2p1
 */
