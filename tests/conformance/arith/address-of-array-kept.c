// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	u64 __firmware (*words)[4] = &p->words;	/* expect: firmware-arith */

	(void)words;
}

/*
 * check-name: &p->array initialises a pointer to an array of the page
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
