// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give();
void give(tdx_u64_t p);

void f(tdx_u64_t p)
{
	give(p);
}

/*
 * check-name: a prototype after a declaration without one
 * check-clause: never: passing; C11 6.7.6.3p15
 */
