// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return *(p - 1);	/* expect: firmware-deref */
}

/*
 * check-name: *(p - n) is p[-n]: one misuse
 * check-clause: deref: *p; C11 6.5.2.1p2
 */
