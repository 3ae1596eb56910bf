// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 (*f(u64 __firmware (*p)[8]))[8]
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a page laid out as an array, as plain memory
 * check-clause: implicit: return value; C11 6.7.6.2p6
 */
