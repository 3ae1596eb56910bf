// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle((void __firmware *)p);
	return !((void __firmware *)p);
}

/*
 * check-name: a handle in the form "void firmware cast" is passed and tested
 * check-clause: never: passing, !p; C11 6.3.2.3p1
 */
