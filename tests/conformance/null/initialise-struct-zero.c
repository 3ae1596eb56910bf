// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(void)
{
	struct tdx_td td = { 0 };

	return td;
}

/*
 * check-name: struct tdx_td td = { 0 }
 * check-clause: never: p = 0; C11 6.7.9p19
 */
