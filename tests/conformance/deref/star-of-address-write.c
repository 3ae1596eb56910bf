// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	*(&p->private) = 1;	/* expect: firmware-deref */
}

/*
 * check-name: *(&p->m) = x writes the page
 * check-clause: deref: p->m; C11 6.5.3.2p4
 */
