// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(u64 __firmware (*p)[512])
{
	return *p;	/* expect: firmware-arith */
}

/*
 * check-name: *p of a pointer to an array decays to an address
 * check-clause: arith: an array of the page decaying; C11 6.3.2.1p3
 */
