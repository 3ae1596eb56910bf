// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	(void)&p->flags;	/* expect: firmware-arith */
}

/*
 * check-name: the first member's address is computed as well
 * check-clause: arith: &p->m; C11 6.7.2.1p15
 */
