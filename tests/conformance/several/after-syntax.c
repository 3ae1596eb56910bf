// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return p;	/* expect: firmware-implicit */
}

tdx_page_t g(tdx_page_t p)
{
	return (__force tdx_page_t)(__force void *)p;
}

/*
 * check-name: a clean function after one with a misuse
 * check-clause: implicit: return value; C11 6.9p1
 */
