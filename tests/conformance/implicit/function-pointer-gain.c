// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	void (*take)(tdx_u64_t);

	take = take_plain;	/* expect: firmware-implicit */
	take(NULL);
}

/*
 * check-name: a function that takes a plain pointer, as one that takes a handle
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
