// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t last;

int f(p)
	tdx_page_t p;
{
	last = p;
	return 0;
}

/*
 * check-name: an old-style function that keeps a handle
 * check-clause: never: storing; C11 6.9.1p6
 */
