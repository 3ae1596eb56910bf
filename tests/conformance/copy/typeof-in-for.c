// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	int n = 0;

	for (typeof(td->tdcs_pages) p = td->tdcs_pages; *p; p++)
		n++;
	return n;
}

/*
 * check-name: typeof in the head of a loop
 * check-clause: never: typeof; GNU typeof
 */
