// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const __firmware u64 *f(u64 __firmware const *p)
{
	return p;
}

/*
 * check-name: the order of qualifiers does not matter
 * check-clause: never: copying; C11 6.7.3p10
 */
