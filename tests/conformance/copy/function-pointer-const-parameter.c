// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(const tdx_u64_t p);

void (*f(void))(tdx_u64_t)
{
	return give;
}

/*
 * check-name: a parameter's own const makes no other type
 * check-clause: never: passing; C11 6.7.6.3p15
 */
