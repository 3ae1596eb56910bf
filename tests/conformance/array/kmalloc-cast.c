// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(int n)
{
	return (tdx_page_t *)kmalloc(n * sizeof(tdx_page_t), 0);
}

/*
 * check-name: (tdx_page_t *)kmalloc()
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
