// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle(({ p; }));
	return !(({ p; }));
}

/*
 * check-name: a handle in the form "statement expression" is passed and tested
 * check-clause: never: passing, !p; GNU statement expressions
 */
