// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

char f(tdx_page_t p)
{
	char c = p;	/* expect: firmware-implicit */

	return c;
}

/*
 * check-name: a handle in a char
 * check-clause: implicit: integers included; C11 6.5.16.1p1
 */
