// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void)
{
	return sizeof(tdx_page_t[4]);
}

/*
 * check-name: sizeof of an array of handles, as a type
 * check-clause: never: sizeof; C11 6.5.3.4p4
 */
