// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p, int i)
{
	return *(p->words + i);	/* expect: firmware-deref */
}

/*
 * check-name: *(p->array + i) is p->array[i]: one misuse
 * check-clause: deref: p->m; C11 6.5.2.1p2
 */
