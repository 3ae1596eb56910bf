// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	if (1)
		return 0;
	else
		return *p;	/* expect: firmware-deref */
}

/*
 * check-name: the else of if (1) is judged
 * check-clause: deref in dead code; C11 6.8.4.1p2
 */
