// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(volatile u64 __firmware *p)
{
	*p = 1;	/* expect: firmware-deref */
}

/*
 * check-name: volatile changes nothing
 * check-clause: deref: *p as a target; C11 6.7.3p7
 */
