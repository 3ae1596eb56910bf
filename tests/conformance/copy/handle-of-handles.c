// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t __firmware *table;

void f(tdx_page_t __firmware *p)
{
	table = p;
}

/*
 * check-name: a page of handles is a handle
 * check-clause: never: copying; C11 6.5.16.1p2
 */
