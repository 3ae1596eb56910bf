// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	td->tdr++;	/* expect: firmware-arith */
}

/*
 * check-name: td->tdr++
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
