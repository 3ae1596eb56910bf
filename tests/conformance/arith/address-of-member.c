// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	return &p->private;	/* expect: firmware-arith */
}

/*
 * check-name: &p->m
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
