// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void __firmware *v)
{
	tdx_page_t p = v;

	return p;
}

/*
 * check-name: a handle is initialised from a void __firmware *
 * check-clause: never: void __firmware *; C11 6.7.9p11
 */
