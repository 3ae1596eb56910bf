// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, tdx_u64_t p)
{
	take_handle(i ? (tdx_u64_t)NULL : p);
	return !(i ? (tdx_u64_t)NULL : p);
}

/*
 * check-name: a handle in the form "null cast arm" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.15p3
 */
