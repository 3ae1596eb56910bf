// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	take_handle(0);
}

/*
 * check-name: 0 passed as a handle
 * check-clause: never: p = 0; C11 6.5.2.2p7
 */
