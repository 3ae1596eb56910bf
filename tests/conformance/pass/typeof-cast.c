// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle((typeof(p))p);
	return !((typeof(p))p);
}

/*
 * check-name: a handle in the form "typeof cast" is passed and tested
 * check-clause: never: passing, !p; GNU typeof
 */
