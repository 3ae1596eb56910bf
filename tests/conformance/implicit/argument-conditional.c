// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_u64_t p, tdx_u64_t q)
{
	take_plain(c ? p : q);	/* expect: firmware-implicit */
}

/*
 * check-name: an argument that is ?: of handles loses the qualifier
 * check-clause: implicit: argument; C11 6.5.15p4
 */
