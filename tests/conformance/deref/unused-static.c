// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static __attribute__((unused)) void f(tdx_u64_t p)
{
	*p = 1;	/* expect: firmware-deref */
}

/*
 * check-name: a static function that nobody calls is judged
 * check-clause: deref in dead code; C11 6.9.1p1
 */
