// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p, tdx_u64_t q)
{
	return sizeof(p - q);
}

/*
 * check-name: sizeof(p - q)
 * check-clause: never: sizeof(p + 1); C11 6.5.3.4p2
 */
