// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(void *data)
{
	return data;
}

/*
 * check-name: void * to an array of handles
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.3.2.3p1
 */
