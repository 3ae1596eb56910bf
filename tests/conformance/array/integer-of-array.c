// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_td *td)
{
	return (unsigned long)td->tdcs_pages;
}

/*
 * check-name: an array's address as a number
 * check-clause: never: tdx_page_t * is no handle; C11 6.3.2.3p6
 */
