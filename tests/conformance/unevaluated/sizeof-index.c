// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(p[0]);
}

/*
 * check-name: sizeof(p[0])
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
