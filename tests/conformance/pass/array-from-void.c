// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, void *v)
{
	take_handle(((tdx_u64_t *)v)[i]);
	return !(((tdx_u64_t *)v)[i]);
}

/*
 * check-name: a handle in the form "array from void" is passed and tested
 * check-clause: never: passing, !p; C11 6.3.2.3p1
 */
