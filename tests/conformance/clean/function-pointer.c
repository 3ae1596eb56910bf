// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void (*f(void))(tdx_u64_t)
{
	return take_handle;
}

/*
 * check-name: a function pointer of the same type
 * check-clause: never: passing; C11 6.7.6.3p15
 */
