// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(tdx_u64_t p);

void f(int c, tdx_u64_t p)
{
	(c ? take_handle : give)(p);
}

/*
 * check-name: the arms of ?: are functions of one type
 * check-clause: never: passing; C11 6.5.15p3
 */
