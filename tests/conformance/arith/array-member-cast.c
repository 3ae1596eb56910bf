// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct page __firmware *p)
{
	return (u64 *)p->words;	/* expect: firmware-arith */
}

/*
 * check-name: an array in the page decays, and is cast
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
