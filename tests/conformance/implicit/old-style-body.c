// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(p)
	tdx_page_t p;
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: the body of an old-style function loses the qualifier
 * check-clause: implicit: return value; C11 6.9.1p6
 */
