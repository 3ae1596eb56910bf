// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	p->order += 1;	/* expect: firmware-deref */
}

/*
 * check-name: a bit-field of the page is incremented
 * check-clause: deref: bit-field access; C11 6.5.16.2p3
 */
