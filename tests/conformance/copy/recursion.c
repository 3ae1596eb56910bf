// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p, int n)
{
	return n ? f(p, n - 1) : 0;
}

/*
 * check-name: a function that passes a handle to itself
 * check-clause: never: passing; C11 6.5.2.2p11
 */
