// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	td->tdr += 512;	/* expect: firmware-arith */
}

/*
 * check-name: td->tdr += n
 * check-clause: arith: p += n; C11 6.5.16.2p3
 */
