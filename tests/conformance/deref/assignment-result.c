// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	tdx_u64_t q;

	return *(q = p);	/* expect: firmware-deref */
}

/*
 * check-name: the page behind the result of an assignment is read
 * check-clause: deref: *p as a value; C11 6.5.16p3
 */
