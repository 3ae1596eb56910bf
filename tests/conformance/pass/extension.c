// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle(__extension__ p);
	return !(__extension__ p);
}

/*
 * check-name: a handle in the form "extension" is passed and tested
 * check-clause: never: passing, !p; GNU __extension__
 */
