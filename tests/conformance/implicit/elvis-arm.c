// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, u64 *plain)
{
	(void)(p ?: plain);	/* expect: firmware-implicit */
}

/*
 * check-name: the arms of the elvis operator differ in the qualifier
 * check-clause: implicit: elvis arm; GNU conditionals with omitted operands
 */
