// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void (*fn)(tdx_page_t p), tdx_page_t p)
{
	void (*none)(tdx_page_t p) = NULL;

	if (fn != none)
		fn(p);
}

/*
 * check-name: a function pointer is NULL
 * check-clause: never: passing; C11 6.3.2.3p3
 */
