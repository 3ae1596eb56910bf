// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t pages[], int i)
{
	return pages[i];
}

/*
 * check-name: a parameter declared as an array is a pointer to handles
 * check-clause: never: arrays of handles; C11 6.7.6.3p7
 */
