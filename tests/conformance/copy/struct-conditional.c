// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td f(int c, struct tdx_td *a, struct tdx_td *b)
{
	return c ? *a : *b;
}

/*
 * check-name: ?: of structs that hold a handle
 * check-clause: never: struct copy; C11 6.5.15p3
 */
