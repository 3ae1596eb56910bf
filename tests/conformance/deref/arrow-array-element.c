// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p, int i)
{
	return p->words[i];	/* expect: firmware-deref */
}

/*
 * check-name: an element of an array in the page is read
 * check-clause: deref: p->m; C11 6.5.2.1p2
 */
