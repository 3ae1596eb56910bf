// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return __builtin_constant_p(({ typeof(*p) x = *p; x; }));
}

/*
 * check-name: __builtin_constant_p() of a statement expression with a local of the page'\''s type
 * check-clause: not evaluated; GNU __builtin_constant_p
 */
