// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __firmware (*p)[8][64])
{
	return (*p)[1][2];	/* expect: firmware-deref */
}

/*
 * check-name: an element of a page laid out as a table
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p3
 */
