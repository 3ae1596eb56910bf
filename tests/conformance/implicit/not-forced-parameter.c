// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void two(__force const void *a, const void *b);

void f(tdx_page_t p)
{
	two(NULL, p);	/* expect: firmware-implicit */
}

/*
 * check-name: __force on one parameter does not cover the next
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
