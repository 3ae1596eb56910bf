// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	(void)&p->words;	/* expect: firmware-arith */
}

/*
 * check-name: &p->array
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
