// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	memset(td->slots, 0, sizeof(td->slots));
}

/*
 * check-name: memset() of an array of handles
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.5.2.2p2
 */
