// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 **f(struct u64_td *td)
{
	return td->tdcs;	/* expect: firmware-implicit */
}

/*
 * check-name: an array of handles returned as an array of plain pointers
 * check-clause: implicit: any level down; C11 6.8.6.4p3
 */
