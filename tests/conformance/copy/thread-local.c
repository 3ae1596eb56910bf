// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static __thread tdx_page_t current_page;

void f(tdx_page_t p)
{
	current_page = p;
}

/*
 * check-name: a thread-local handle
 * check-clause: never: storing; C11 6.2.4p4
 */
