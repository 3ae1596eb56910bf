// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t *a, tdx_page_t *b)
{
	return a == b;
}

/*
 * check-name: the addresses of two handles are compared
 * check-clause: never: &p; C11 6.5.9p6
 */
