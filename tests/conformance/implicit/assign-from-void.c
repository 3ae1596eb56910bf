// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	tdx_page_t p;

	p = kmalloc(PAGE_SIZE, 0);	/* expect: firmware-implicit */
	return p;
}

/*
 * check-name: kmalloc() does not make handles
 * check-clause: implicit: void * included; C11 6.5.16.1p1
 */
