// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, u64 *plain)
{
	u64 *copy;

	td->tdr = copy = plain;	/* expect: firmware-implicit */
}

/*
 * check-name: only the second assignment of a chain gains the qualifier
 * check-clause: implicit: assignment; C11 6.5.16p3
 */
