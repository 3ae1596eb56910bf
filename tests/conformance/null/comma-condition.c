// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(int c, tdx_page_t p)
{
	if (c++, p)
		return c;
	return 0;
}

/*
 * check-name: a null test after a comma
 * check-clause: never: if (p); C11 6.5.17p2
 */
