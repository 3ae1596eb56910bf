// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	take_plain(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an argument loses the qualifier
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
