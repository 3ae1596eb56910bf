// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fill(tdx_u64_t *pages, int n);

void f(struct u64_td *td)
{
	fill(td->tdr, 1);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle and its array are confused
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
