// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle(_Generic(0, int: p));
	return !(_Generic(0, int: p));
}

/*
 * check-name: a handle in the form "generic" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.1.1p3
 */
