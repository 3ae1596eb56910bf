// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *(*f(void))(void)
{
	return get_handle;	/* expect: firmware-implicit */
}

/*
 * check-name: a function pointer whose result lacks the qualifier
 * check-clause: implicit: function pointers; C11 6.7.6.3p15
 */
