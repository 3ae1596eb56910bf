// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return *p ? 1 : 2;	/* expect: firmware-deref */
}

/*
 * check-name: *p ? a : b
 * check-clause: deref: *p as a value; C11 6.5.15p4
 */
