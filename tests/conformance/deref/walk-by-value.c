// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t *pages)
{
	return **pages++;	/* expect: firmware-deref */
}

/*
 * check-name: one of two: *pages++ gives a handle, ** touches its page
 * check-clause: deref: *p as a value; C11 6.5.2.4p2
 */
