// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct page __firmware *p, void *q)
{
	return q == &p->words;	/* expect: firmware-arith */
}

/*
 * check-name: &p->array is compared with a plain pointer: one misuse
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
