// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(*p + p[1]);
}

/*
 * check-name: sizeof of an expression on the page's contents
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
