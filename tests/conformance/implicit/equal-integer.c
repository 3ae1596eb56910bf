// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, u64 x)
{
	return p == x;	/* expect: firmware-implicit */
}

/*
 * check-name: == with an integer
 * check-clause: implicit: == with an integer other than the constant 0; C11 6.5.9p2
 */
