// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 __firmware *restrict p)
{
	take_handle(p);
}

/*
 * check-name: a restrict-qualified handle
 * check-clause: never: copying; C11 6.7.3p8
 */
