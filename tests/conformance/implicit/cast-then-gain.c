// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	tdx_page_t p;

	p = (void *)x;	/* expect: firmware-implicit */
	return p;
}

/*
 * check-name: a plain cast before an implicit gain
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
