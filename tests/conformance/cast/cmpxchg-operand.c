// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 *slot, tdx_page_t p)
{
	return cmpxchg(slot, 0, (u64)p);	/* expect: firmware-cast */
}

/*
 * check-name: an operand of cmpxchg() with a cast
 * check-clause: cast: (T)p; GNU extended asm
 */
