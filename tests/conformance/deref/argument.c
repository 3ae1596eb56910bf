// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	take_u64(p->private);	/* expect: firmware-deref */
}

/*
 * check-name: an argument is read from the page
 * check-clause: deref: p->m; C11 6.5.2.2p4
 */
