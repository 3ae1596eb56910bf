// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(u64 **slot, tdx_u64_t p)
{
	return xchg(slot, p);	/* expect: firmware-implicit */
}

/*
 * check-name: xchg() of a handle with a plain slot
 * check-clause: implicit: initialiser; GNU extended asm
 */
