// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct page __firmware *p, u64 *q)
{
	return p->words == q;	/* expect: firmware-arith */
}

/*
 * check-name: an array in the page decays, and is compared with a plain pointer
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
