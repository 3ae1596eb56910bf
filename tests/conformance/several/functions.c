// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

void *g(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: each function has its own misuse
 * check-clause: implicit: return value; C11 6.9.1p1
 */
