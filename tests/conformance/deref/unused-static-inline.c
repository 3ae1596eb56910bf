// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline u64 f(tdx_u64_t p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a function that nobody calls is judged
 * check-clause: deref in dead code; C11 6.7.4p6
 */
