// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return p == (u64 *)0;	/* expect: firmware-implicit */
}

/*
 * check-name: == with (u64 *)0
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.3.2.3p3
 */
