// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return _Generic(({ typeof(*p) x = *p; x; }), u64: 1, default: 0);
}

/*
 * check-name: the control of _Generic with a local of the page'\''s type
 * check-clause: not evaluated; C11 6.5.1.1p3
 */
