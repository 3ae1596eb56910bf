// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t next(void);

int f(void)
{
	tdx_page_t p = next();
	int n = 0;

	while (p) {
		p = next();
		n++;
	}
	return n;
}

/*
 * check-name: while (p)
 * check-clause: never: while (p); C11 6.8.5p2
 */
