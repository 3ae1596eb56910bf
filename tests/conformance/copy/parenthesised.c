// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return ((p));
}

/*
 * check-name: (p) is p
 * check-clause: never: copying; C11 6.5.1p5
 */
