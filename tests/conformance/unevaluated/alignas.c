// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

_Alignas(tdx_page_t) static char buffer[64];

char *f(void)
{
	return buffer;
}

/*
 * check-name: _Alignas with the type of a handle
 * check-clause: never: _Alignof; C11 6.7.5p6
 */
