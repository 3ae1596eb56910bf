// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_u64_t p, tdx_u64_t q)
{
	return c
		? *p	/* expect: firmware-deref */
		: *q;	/* expect: firmware-deref */
}

/*
 * check-name: each arm has its own misuse
 * check-clause: deref: *p as a value; C11 6.5.15p4
 */
