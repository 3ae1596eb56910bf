// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define CLEAR(ptr)	do { *(ptr) = 0; } while (0)

void f(tdx_u64_t p)
{
	CLEAR(p);	/* expect: firmware-deref */
}

/*
 * check-name: a statement macro that writes the page
 * check-clause: deref: *p as a target; C11 6.10.3p10
 */
