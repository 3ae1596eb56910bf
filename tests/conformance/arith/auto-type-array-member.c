// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	__auto_type q = p->words;	/* expect: firmware-arith */

	return q;
}

/*
 * check-name: __auto_type of an array in the page
 * check-clause: arith: p->array decaying; GNU __auto_type
 */
