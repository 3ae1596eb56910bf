// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int i, tdx_page_t p)
{
	static void *const jump[] = { &&none, &&one };

	goto *jump[i];
one:
	return p;
none:
	return NULL;
}

/*
 * check-name: computed goto beside a handle
 * check-clause: never: copying; GNU labels as values
 */
