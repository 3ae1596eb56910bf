// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	u64 x;

	x = p;	/* expect: firmware-implicit */
	return x;
}

/*
 * check-name: a handle assigned to an integer
 * check-clause: implicit: integers included; C11 6.5.16.1p1
 */
