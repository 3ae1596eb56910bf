// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return _Generic((int (*)(int a[*p]))NULL, default: 1);
}

/*
 * check-name: the array size of a parameter, in the control of _Generic
 * check-clause: never: _Generic control; C11 6.5.1.1p3
 */
