// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void fill(tdx_page_t *p);

void f(void)
{
	tdx_page_t p;

	fill(&p);
}

/*
 * check-name: &p is the address of a variable
 * check-clause: never: &p; C11 6.5.3.2p3
 */
