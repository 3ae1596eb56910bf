// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline tdx_u64_t f(tdx_u64_t p)
{
	return p + 1;	/* expect: firmware-arith */
}

/*
 * check-name: a function that nobody calls is judged
 * check-clause: arith in dead code; C11 6.7.4p6
 */
