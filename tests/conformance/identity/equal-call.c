// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return tdx_phys_to_page(0x1000) == p;
}

/*
 * check-name: a call's result is compared
 * check-clause: never: p == q; C11 6.5.9p6
 */
