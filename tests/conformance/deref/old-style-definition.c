// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(p)
	tdx_u64_t p;
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: the body of an old-style function is judged
 * check-clause: deref: *p as a value; C11 6.9.1p6
 */
