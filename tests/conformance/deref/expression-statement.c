// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	*p;	/* expect: firmware-deref */
}

/*
 * check-name: *p; alone designates the page's contents
 * check-clause: deref: *p as a value; C11 6.8.3p2
 */
