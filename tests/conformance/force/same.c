// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return (__force tdx_page_t)p;
}

/*
 * check-name: __force where no cast is needed
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
