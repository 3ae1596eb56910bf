// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void __firmware *v)
{
	return (tdx_page_t)v;
}

/*
 * check-name: (tdx_page_t)v of a void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.4p4
 */
