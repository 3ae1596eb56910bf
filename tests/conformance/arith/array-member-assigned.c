// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p, void *v)
{
	v = p->words;	/* expect: firmware-arith */
	take_void(v);
}

/*
 * check-name: an array in the page decays, and is assigned to void *
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
