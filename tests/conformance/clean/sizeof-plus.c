// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(p + 1);
}

/*
 * check-name: sizeof(p + 1) is not evaluated
 * check-clause: never: sizeof(p + 1); C11 6.5.3.4p2
 */
