// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle((struct u64_td){ .tdr = p }.tdr);
	return !((struct u64_td){ .tdr = p }.tdr);
}

/*
 * check-name: a handle in the form "literal struct" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.5p4
 */
