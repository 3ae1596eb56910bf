// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	u64 x;

	take_handle(&x);	/* expect: firmware-implicit */
}

/*
 * check-name: the address of an object passed as a handle
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
