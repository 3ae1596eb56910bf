// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a bool is made from the page's contents
 * check-clause: deref: *p as a value; C11 6.3.1.2p1
 */
