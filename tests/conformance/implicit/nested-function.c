// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	void *strip(void)
	{
		return p;	/* expect: firmware-implicit */
	}

	return strip();
}

/*
 * check-name: a nested function is judged
 * check-clause: implicit in nested functions; GNU nested functions
 */
