// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t *a, tdx_page_t *end)
{
	return a < end;
}

/*
 * check-name: the addresses of two handles are ordered
 * check-clause: never: arithmetic on the array; C11 6.5.8p5
 */
