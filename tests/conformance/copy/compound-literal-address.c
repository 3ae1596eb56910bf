// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void init(struct tdx_td *td);

void f(tdx_page_t p)
{
	init(&(struct tdx_td){ .tdr_page = p });
}

/*
 * check-name: the address of a compound literal that holds a handle
 * check-clause: never: &p; C11 6.5.2.5p5
 */
