// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	int n = 0;

	for (; p; p = NULL)
		n++;
	return n;
}

/*
 * check-name: for (; p;)
 * check-clause: never: while (p); C11 6.8.5.3p1
 */
