// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return ({
		tdx_u64_t q = p + 1;	/* expect: firmware-arith */

		*q;	/* expect: firmware-deref */
	});
}

/*
 * check-name: a misuse in each statement of a statement expression
 * check-clause: arith, deref; GNU statement expressions
 */
