// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	register tdx_page_t q asm("rbx") = p;

	return q;
}

/*
 * check-name: a handle variable of a fixed register
 * check-clause: never: copying; GNU explicit register variables
 */
