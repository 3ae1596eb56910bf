// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void first(__force const void *ptr);
void second(const void *ptr);

void f(tdx_page_t p)
{
	first(p);
	second(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a forced parameter of one function does not cover another one
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
