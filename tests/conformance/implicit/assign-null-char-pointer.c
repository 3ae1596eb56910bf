// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	td->tdr = (u64 *)0;	/* expect: firmware-implicit */
}

/*
 * check-name: a null pointer that is no null pointer constant
 * check-clause: implicit: assignment; C11 6.3.2.3p3
 */
