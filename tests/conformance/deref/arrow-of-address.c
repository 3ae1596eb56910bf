// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return (&p->pair)->lo;	/* expect: firmware-deref */
}

/*
 * check-name: (&p->m)->n is p->m.n
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
