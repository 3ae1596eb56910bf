// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return (p + 1)->flags;	/* expect: firmware-deref */
}

/*
 * check-name: (p + 1)->m is p[1].m: one misuse
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
