// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	while (*p)	/* expect: firmware-deref */
		;
}

/*
 * check-name: a loop condition reads the page
 * check-clause: deref: *p as a value; C11 6.8.5p4
 */
