// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long *f(struct page __firmware *p)
{
	return &p->next->flags;	/* expect: firmware-deref */
}

/*
 * check-name: the address of what a pointer in the page points to
 * check-clause: deref: p->m; C11 6.5.3.2p3
 */
