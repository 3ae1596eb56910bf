// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return _Generic(*p, u64: 1, default: 0);
}

/*
 * check-name: _Generic(*p, ...)
 * check-clause: never: _Generic control; C11 6.5.1.1p3
 */
