// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t const p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a const handle is no better
 * check-clause: deref: *p as a value; C11 6.7.3p6
 */
