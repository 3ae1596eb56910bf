// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	return &p->pair.hi;	/* expect: firmware-arith */
}

/*
 * check-name: &p->m.n
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
