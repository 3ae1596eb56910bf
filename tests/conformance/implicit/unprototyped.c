// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void old();

void f(tdx_page_t p)
{
	old(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle passed to a function without a prototype
 * check-clause: implicit: to an unprototyped function; C11 6.5.2.2p6
 */
