// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return _Alignof(int (*)(int a[*p]));
}

/*
 * check-name: the array size of a parameter, in a function type in _Alignof
 * check-clause: never: _Alignof; C11 6.5.3.4p3
 */
