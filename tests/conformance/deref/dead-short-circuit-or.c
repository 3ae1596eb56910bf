// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return 1 || *p;	/* expect: firmware-deref */
}

/*
 * check-name: the right side of 1 || hides nothing
 * check-clause: deref in dead code; C11 6.5.14p4
 */
