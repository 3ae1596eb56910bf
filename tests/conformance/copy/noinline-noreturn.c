// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

__attribute__((noinline, noreturn, cold)) void fatal(tdx_page_t p);

void f(tdx_page_t p)
{
	fatal(p);
}

/*
 * check-name: attributes of a function that takes a handle
 * check-clause: never: passing; GNU attributes
 */
