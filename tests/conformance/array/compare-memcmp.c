// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct u64_td *a, struct u64_td *b)
{
	return memcmp(a->slots, b->slots, sizeof(a->slots));
}

/*
 * check-name: memcmp() of arrays of handles
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.5.2.2p2
 */
