// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void)
{
	take_handle((tdx_u64_t)0);
	return !((tdx_u64_t)0);
}

/*
 * check-name: a handle in the form "zero cast" is passed and tested
 * check-clause: never: passing, !p; C11 6.3.2.3p3
 */
