// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 **f(struct u64_td *td)
{
	return (u64 **)td->slots;	/* expect: firmware-cast */
}

/*
 * check-name: an array of handles cast to u64 **
 * check-clause: cast: stripped one level down; C11 6.3.2.1p3
 */
