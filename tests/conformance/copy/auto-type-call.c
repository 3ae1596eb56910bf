// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	__auto_type p = tdx_alloc_page(0);

	tdx_free_page(p);
}

/*
 * check-name: __auto_type of a call
 * check-clause: never: copying; GNU __auto_type
 */
