// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	return (typeof(*p) *)p;
}

/*
 * check-name: a cast to typeof(*p) *
 * check-clause: never: typeof; C11 6.5.4p4
 */
