// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	return (tdx_page_t __force)x;
}

/*
 * check-name: (tdx_page_t __force)x
 * check-clause: never: (__force tdx_page_t)x; C11 6.7.7p1
 */
