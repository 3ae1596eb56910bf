// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void (*f(void))(u64 *)
{
	void (*fn)(u64 *) = take_plain;

	return (void (*)(u64 *))(void *)fn;
}

/*
 * check-name: function pointers without handles
 * check-clause: never: no handle; C11 6.3.2.3p8
 */
