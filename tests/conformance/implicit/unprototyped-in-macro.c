// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define ID(x) x
void unknown();

void f(struct u64_td *td)
{
	tdx_u64_t p = td->tdr;

	ID(unknown(p);)	/* expect: firmware-implicit */
}

/*
 * check-name: a handle is passed to an unprototyped function in a macro argument
 * check-clause: implicit: passing to an unprototyped function; C11 6.5.2.2p6
 */
