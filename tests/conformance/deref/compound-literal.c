// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	return (struct u64_td){ .addr = *p };	/* expect: firmware-deref */
}

/*
 * check-name: a compound literal is read from the page
 * check-clause: deref: *p as a value; C11 6.5.2.5p5
 */
