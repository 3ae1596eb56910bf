// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	take_void(&p->words);	/* expect: firmware-arith */
}

/*
 * check-name: &p->array, the address of the whole array, is passed
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
