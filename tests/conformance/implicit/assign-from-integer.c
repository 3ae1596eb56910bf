// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	tdx_page_t p;

	p = x;	/* expect: firmware-implicit */
	return p;
}

/*
 * check-name: an integer assigned to a handle
 * check-clause: implicit: integers included; C11 6.5.16.1p1
 */
