// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	printk("%p\n", p->words);	/* expect: firmware-arith */
}

/*
 * check-name: an array in the page decays, and is passed to ...
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
