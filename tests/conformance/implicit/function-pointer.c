// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void (*f(void))(u64 *)
{
	return take_handle;	/* expect: firmware-implicit */
}

/*
 * check-name: a function pointer whose parameter lacks the qualifier
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
