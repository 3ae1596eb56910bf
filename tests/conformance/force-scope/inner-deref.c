// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t __firmware *p)
{
	return (__force u64)*p;	/* expect: firmware-deref */
}

/*
 * check-name: a forced cast does not cover a read of the page inside
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
