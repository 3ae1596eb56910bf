// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __firmware (*p)[512])
{
	return (*p)[3];	/* expect: firmware-deref */
}

/*
 * check-name: an element of an array that the handle points to
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p3
 */
