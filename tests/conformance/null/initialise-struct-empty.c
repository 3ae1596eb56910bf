// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(void)
{
	struct tdx_td td = {};

	return td;
}

/*
 * check-name: struct tdx_td td = {}
 * check-clause: never: p = 0; GNU empty initialisers
 */
