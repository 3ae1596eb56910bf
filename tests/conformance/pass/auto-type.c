// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle(({ __auto_type q = p; q; }));
	return !(({ __auto_type q = p; q; }));
}

/*
 * check-name: a handle in the form "auto type" is passed and tested
 * check-clause: never: passing, !p; GNU __auto_type
 */
