// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 __firmware p[])
{
	take_handle(p);
}

/*
 * check-name: a handle declared as an array parameter
 * check-clause: never: passing; C11 6.7.6.3p7
 */
