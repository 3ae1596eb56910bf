// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	p->private++;	/* expect: firmware-deref */
}

/*
 * check-name: a member of the page is incremented
 * check-clause: deref: p->m; C11 6.5.2.4p2
 */
