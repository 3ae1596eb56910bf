// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *plain)
{
	take_handle(plain);	/* expect: firmware-implicit */
}

/*
 * check-name: an argument gains the qualifier
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
