// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	u64 *words = p->words;	/* expect: firmware-arith */

	take_plain(words);
}

/*
 * check-name: an array in the page decays, and initialises a plain pointer
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
