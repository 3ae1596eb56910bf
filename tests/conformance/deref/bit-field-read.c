// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u32 f(struct page __firmware *p)
{
	return p->order;	/* expect: firmware-deref */
}

/*
 * check-name: a bit-field of the page is read
 * check-clause: deref: bit-field access; C11 6.7.2.1p4
 */
