// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u32 f(tdx_u64_t p)
{
	return (u32)*p;	/* expect: firmware-deref */
}

/*
 * check-name: a value read from the page is converted
 * check-clause: deref: *p as a value; C11 6.5.4p4
 */
