// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, u64 *plain)
{
	take_handle(p ?: plain);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of a bad elvis operator is passed
 * check-clause: implicit: elvis arm; GNU conditionals with omitted operands
 */
