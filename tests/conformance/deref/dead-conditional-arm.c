// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return 1 ? 0 : *p;	/* expect: firmware-deref */
}

/*
 * check-name: the arm of ?: that is never taken hides nothing
 * check-clause: deref in dead code; C11 6.5.15p4
 */
