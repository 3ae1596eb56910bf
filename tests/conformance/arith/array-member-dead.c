// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct page __firmware *p, u64 *q)
{
	return 1 ? q : p->words;	/* expect: firmware-arith */
}

/*
 * check-name: an array in the page decays in a dead arm
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
