// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, u64 *plain)
{
	WRITE_ONCE(td->tdr, plain);	/* expect: firmware-implicit */
}

/*
 * check-name: WRITE_ONCE() of a plain pointer
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
