// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 mix(u64 a, void *b);

void f(tdx_page_t p)
{
	take_u64(mix(1,
		     p) + 1);	/* expect: firmware-implicit */
}

/*
 * check-name: the inner call's argument on a line of its own
 * check-clause: implicit: argument; C11 6.5.2.2p10
 */
