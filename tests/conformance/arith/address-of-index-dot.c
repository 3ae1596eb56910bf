// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p, int i)
{
	return &p[i].private;	/* expect: firmware-arith */
}

/*
 * check-name: &p[i].m is one computation
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
