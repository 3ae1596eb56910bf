// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	tdx_page_t q __attribute__((unused)) = p;
}

/*
 * check-name: an unused local handle
 * check-clause: never: copying; GNU attributes
 */
