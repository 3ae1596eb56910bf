// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, u64 *plain, int n)
{
	return n + (p == plain) * 2;	/* expect: firmware-implicit */
}

/*
 * check-name: the result of a bad == is used further
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
