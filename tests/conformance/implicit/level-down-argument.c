// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_array(u64 **plain);

void f(struct u64_td *td)
{
	take_array(td->tdcs);	/* expect: firmware-implicit */
}

/*
 * check-name: an array of handles passed as an array of plain pointers
 * check-clause: implicit: any level down; C11 6.5.2.2p2
 */
