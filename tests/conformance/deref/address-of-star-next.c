// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct page __firmware *p)
{
	return &*p->next;	/* expect: firmware-deref */
}

/*
 * check-name: &*p->next reads the pointer in the page
 * check-clause: deref: p->m; C11 6.5.3.2p3
 */
