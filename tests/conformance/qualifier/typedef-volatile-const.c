// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef const tdx_u64_t fixed_t;
typedef volatile fixed_t watched_t;

tdx_u64_t f(watched_t *restrict slot)
{
	return *slot;
}

/*
 * check-name: a handle that is const and volatile through two typedefs
 * check-clause: never: const and volatile alone; C11 6.7.3p5
 */
