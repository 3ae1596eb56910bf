// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline u64 f(tdx_page_t p)
{
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a function that nobody calls is judged
 * check-clause: cast in dead code; C11 6.7.4p6
 */
