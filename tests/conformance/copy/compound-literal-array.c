// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fill(tdx_page_t *pages, int n);

void f(tdx_page_t p, tdx_page_t q)
{
	fill((tdx_page_t[]){ p, q }, 2);
}

/*
 * check-name: a compound literal that is an array of handles
 * check-clause: never: arrays of handles; C11 6.5.2.5p5
 */
