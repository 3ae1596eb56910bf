// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware (*f(u64 __firmware (*p)[8]))[8]
{
	return p;
}

/*
 * check-name: a handle of an array is copied
 * check-clause: never: copying; C11 6.7.6.2p6
 */
