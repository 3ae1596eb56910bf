// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(_Atomic(tdx_u64_t) *slot)
{
	return **slot;	/* expect: firmware-deref */
}

/*
 * check-name: the page of an _Atomic handle
 * check-clause: deref: *p as a value; C11 6.7.2.4
 */
