// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(unsigned long addr)
{
	return (tdx_page_t *)addr;
}

/*
 * check-name: a number as the address of an array of handles
 * check-clause: never: tdx_page_t * is no handle; C11 6.3.2.3p5
 */
