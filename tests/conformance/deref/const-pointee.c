// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(const u64 __firmware *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: const changes nothing
 * check-clause: deref: *p as a value; C11 6.7.3p10
 */
