// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	take_handle(p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: an argument is computed from a handle
 * check-clause: arith: p + n; C11 6.5.2.2p4
 */
