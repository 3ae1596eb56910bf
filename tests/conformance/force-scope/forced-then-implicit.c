// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void two(u64 x, void *p);

void f(tdx_page_t p)
{
	two((__force u64)p, p);	/* expect: firmware-implicit */
}

/*
 * check-name: a forced cast covers no implicit conversion of the same statement
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
