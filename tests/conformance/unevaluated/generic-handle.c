// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	return _Generic(p, tdx_u64_t: 2, tdx_page_t: 1, default: 0);
}

/*
 * check-name: _Generic(p, ...) selects by the kind
 * check-clause: never: _Generic control; C11 6.5.1.1p2
 */
