// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return xchg(p, 0);	/* expect: firmware-deref */
}

/*
 * check-name: xchg(p, x) without the & exchanges the page
 * check-clause: deref: *p as a target; GNU extended asm
 */
