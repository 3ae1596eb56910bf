// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return p[0];	/* expect: firmware-deref */
}

/*
 * check-name: p[0] reads as *p does
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p2
 */
