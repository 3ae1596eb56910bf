// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __firmware p[], int i)
{
	return p[i];	/* expect: firmware-deref */
}

/*
 * check-name: a parameter declared as an array is a handle
 * check-clause: deref: p[i] as a value; C11 6.7.6.3p7
 */
