// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void two(void *a, void *b);

void f(tdx_page_t p, tdx_page_t q)
{
	two(p,	/* expect: firmware-implicit */
	    q);	/* expect: firmware-implicit */
}

/*
 * check-name: two arguments on two lines
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
