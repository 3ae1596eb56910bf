// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 **f(struct u64_td *td)
{
	return (__force u64 **)td->tdcs;
}

/*
 * check-name: (__force u64 **)td->tdcs
 * check-clause: never: (__force u64)p, one level down; C11 6.5.4p4
 */
