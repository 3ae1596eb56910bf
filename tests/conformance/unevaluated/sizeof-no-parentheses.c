// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof *p;
}

/*
 * check-name: sizeof *p
 * check-clause: never: sizeof(*p); C11 6.5.3.4p1
 */
