// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return (u64)&p->words;	/* expect: firmware-arith */
}

/*
 * check-name: &p->array is cast to a number: one misuse
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
