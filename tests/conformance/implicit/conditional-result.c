// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(int c, tdx_page_t p, tdx_page_t q)
{
	return c ? p : q;	/* expect: firmware-implicit */
}

/*
 * check-name: the result of ?: loses the qualifier
 * check-clause: implicit: return value; C11 6.5.15p4
 */
