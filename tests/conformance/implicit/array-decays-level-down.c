// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 **f(struct u64_td *td)
{
	return td->slots;	/* expect: firmware-implicit */
}

/*
 * check-name: an array of handles decays to u64 **
 * check-clause: implicit: any level down; C11 6.3.2.1p3
 */
