// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t first)
{
	int n = 0;

	for (tdx_page_t p = first; p; p = NULL)
		n++;
	return n;
}

/*
 * check-name: a handle declared in for
 * check-clause: never: copying; C11 6.8.5p3
 */
