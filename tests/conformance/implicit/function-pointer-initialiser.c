// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *plain)
{
	void (*take)(u64 *) = take_handle;	/* expect: firmware-implicit */

	take(plain);
}

/*
 * check-name: a local function pointer that lacks the qualifier
 * check-clause: implicit: function pointers; C11 6.7.9p11
 */
