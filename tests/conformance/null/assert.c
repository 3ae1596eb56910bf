// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fail(const char *what);
#define assert(cond)	((cond) ? (void)0 : fail(#cond))

void f(tdx_page_t p)
{
	assert(p);
}

/*
 * check-name: assert(p)
 * check-clause: never: if (p); C11 7.2.1.1
 */
