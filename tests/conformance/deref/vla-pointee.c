// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int n, void *data)
{
	u64 __firmware (*p)[n] = NULL;

	return (*p)[1];	/* expect: firmware-deref */
}

/*
 * check-name: an element of a page of variable length
 * check-clause: deref: p[i] as a value; C11 6.7.6.2p4
 */
