// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return p == 0UL;
}

/*
 * check-name: p == 0UL
 * check-clause: never: == with the constant 0; C11 6.3.2.3p3
 */
