// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	asm volatile("" : : "m" (*p++));	/* expect: firmware-arith */
}

/*
 * check-name: "m" (*p++): one misuse
 * check-clause: arith: p++; GNU asm
 */
