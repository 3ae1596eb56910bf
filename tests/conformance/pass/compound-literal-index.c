// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, int i)
{
	return ((tdx_u64_t[]){ p, NULL, p })[i];
}

/*
 * check-name: an element of a compound literal
 * check-clause: never: arrays of handles; C11 6.5.2.5p5
 */
