// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td, u64 leaf)
{
	u64 rcx = tdx_page_to_phys(td->tdr_page);
	u64 ret;

	asm volatile(".byte 0x66,0x0f,0x01,0xcf"
		     : "=a" (ret), "+c" (rcx)
		     : "a" (leaf)
		     : "memory", "cc");
	return ret ? ret : rcx;
}

/*
 * check-name: a SEAMCALL's operands are numbers
 * check-clause: never: passing; GNU extended asm
 */
