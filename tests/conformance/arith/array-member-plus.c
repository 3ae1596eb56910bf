// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	u64 __firmware *q;

	q = p->words;	/* expect: firmware-arith */
	return q;
}

/*
 * check-name: p->array + i
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
