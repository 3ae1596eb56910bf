// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 x = *p;	/* expect: firmware-deref */

	return x;
}

/*
 * check-name: an initialiser is read from the page
 * check-clause: deref: *p as a value; C11 6.7.9p8
 */
