// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	nobody(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle passed to a function that nobody declared
 * check-clause: implicit: to an unprototyped function; C11 6.5.1p2
 * check-engines: plugin
 */
