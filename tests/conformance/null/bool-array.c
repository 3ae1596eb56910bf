// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, tdx_page_t q, int i)
{
	bool live[] = { p, q };

	return live[i];
}

/*
 * check-name: a handle initialises an element of a bool array
 * check-clause: never: bool b = p; C11 6.7.9p17
 */
