// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void (*fn)(tdx_page_t p))
{
	return fn == tdx_free_page;
}

/*
 * check-name: two function pointers of one type are compared
 * check-clause: never: passing; C11 6.5.9p6
 */
