// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	p->private = 1;	/* expect: firmware-deref */
}

/*
 * check-name: p->m as a target
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
