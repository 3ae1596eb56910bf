// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __firmware *restrict p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: restrict changes nothing
 * check-clause: deref: *p as a value; C11 6.7.3p8
 */
