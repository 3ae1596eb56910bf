// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_u64_t p)
{
	take_plain((c++, p));	/* expect: firmware-implicit */
}

/*
 * check-name: an argument that is a comma loses the qualifier
 * check-clause: implicit: comma result; C11 6.5.17p2
 */
