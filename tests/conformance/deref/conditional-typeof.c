// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, bool first)
{
	typeof(*p) *q = get_handle();

	return *(first ? p : q);	/* expect: firmware-deref */
}

/*
 * check-name: what ?: gives of a typeof(*p) * is read
 * check-clause: deref: *p as a value; C11 6.5.15p6
 */
