// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return (&p->words[0])[1];	/* expect: firmware-deref */
}

/*
 * check-name: (&p->m[0])[1] reads the page
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p2
 */
