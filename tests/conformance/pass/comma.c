// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, tdx_u64_t p)
{
	take_handle((i++, p));
	return !((i++, p));
}

/*
 * check-name: a handle in the form "comma" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.17p2
 */
