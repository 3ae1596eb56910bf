// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	const long zero = 0;

	td->tdr = zero;	/* expect: firmware-implicit */
}

/*
 * check-name: a variable that is zero is no null pointer constant
 * check-clause: implicit: integers included; C11 6.3.2.3p3
 */
