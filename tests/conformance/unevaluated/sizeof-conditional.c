// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(int c, tdx_u64_t p)
{
	return sizeof(c ? *p : 0);
}

/*
 * check-name: sizeof of ?: with *p
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
