// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	typeof(({ typeof(*p) x = *p; x; })) y = 0;

	return y;
}

/*
 * check-name: typeof of a statement expression with a local of the page'\''s type
 * check-clause: not evaluated; GNU typeof
 */
