// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(void)
{
	return (unsigned long)&((struct page __firmware *)NULL)->words;	/* expect: firmware-arith */
}

/*
 * check-name: offsetof() of an array by hand: the address is the misuse
 * check-clause: arith: &p->m; C11 6.5.3.2p3
 */
