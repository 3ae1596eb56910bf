// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void for_each(void (*fn)(u64 *));

void f(void)
{
	for_each(take_handle);	/* expect: firmware-implicit */
}

/*
 * check-name: a callback that lacks the qualifier
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
