// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(({ *p; }));
}

/*
 * check-name: sizeof of a statement expression
 * check-clause: never: sizeof; GNU statement expressions
 */
