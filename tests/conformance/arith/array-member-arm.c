// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct page __firmware *p, u64 *q, bool b)
{
	return b ? p->words : q;	/* expect: firmware-arith */
}

/*
 * check-name: an array in the page decays, as an arm of ?:
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
