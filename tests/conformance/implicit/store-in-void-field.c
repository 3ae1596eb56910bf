// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, tdx_u64_t p)
{
	td->data = p;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle in a void * field
 * check-clause: implicit: void * included; C11 6.5.16.1p1
 */
