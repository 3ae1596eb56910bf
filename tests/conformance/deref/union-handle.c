// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	tdx_u64_t fw;
	u64 *plain;
};

u64 f(union slot *s)
{
	return *s->fw;	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a handle in a union is read
 * check-clause: deref: *p as a value; C11 6.5.2.3p3
 */
