// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t *to, tdx_page_t *from, int n)
{
	memcpy(to, from, n * sizeof(*from));
}

/*
 * check-name: memcpy() of an array of handles
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.5.2.2p2
 */
