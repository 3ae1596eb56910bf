// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define TO_HANDLE(x)	((tdx_page_t)(x))

tdx_page_t f(void *v)
{
	return TO_HANDLE((__force u64)v);	/* expect: firmware-cast */
}

/*
 * check-name: __force in a macro's argument does not cover the macro's cast
 * check-clause: cast: a cast chain; C11 6.10.3.1p1
 */
