// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	while (0)
		*p = 1;	/* expect: firmware-deref */
}

/*
 * check-name: while (0) hides nothing
 * check-clause: deref in dead code; C11 6.8.5p4
 */
