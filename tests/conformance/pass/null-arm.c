// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, tdx_u64_t p)
{
	take_handle(i ? p : NULL);
	return !(i ? p : NULL);
}

/*
 * check-name: a handle in the form "null arm" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.15p6
 */
