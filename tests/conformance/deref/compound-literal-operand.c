// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return *(tdx_u64_t){ p };	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a compound literal is read
 * check-clause: deref: *p as a value; C11 6.5.2.5p4
 */
