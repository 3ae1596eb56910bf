// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle((tdx_u64_t)p);
	return !((tdx_u64_t)p);
}

/*
 * check-name: a handle in the form "cast to own type" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.4p4
 */
