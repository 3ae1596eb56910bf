// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return p && *p;	/* expect: firmware-deref */
}

/*
 * check-name: a null test does not make the page readable
 * check-clause: deref: *p as a value; C11 6.5.13p4
 */
