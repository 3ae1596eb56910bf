// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	return &*p;
}

/*
 * check-name: &*p is not evaluated
 * check-clause: never: &*p; C11 6.5.3.2p3
 */
