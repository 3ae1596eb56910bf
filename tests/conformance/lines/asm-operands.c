// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td, u64 leaf)
{
	u64 ret;

	asm volatile("seamcall"
		     : "=a" (ret)
		     : "a" (leaf),
		       "c" (td->tdr_page)	/* expect: firmware-implicit */
		     : "memory", "cc");
	return ret;
}

/*
 * check-name: an asm statement of several lines
 * check-clause: implicit: value of an asm operand "r"(p); GNU extended asm
 */
