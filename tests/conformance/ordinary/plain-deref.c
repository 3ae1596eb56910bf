// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 *p)
{
	return *p + p[1];
}

/*
 * check-name: a plain pointer is dereferenced
 * check-clause: never: no handle; C11 6.5.3.2p4
 */
