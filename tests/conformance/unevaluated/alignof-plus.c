// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return __alignof__(*(p + 1));
}

/*
 * check-name: _Alignof(p + 1)
 * check-clause: never: _Alignof; GNU alignof
 */
