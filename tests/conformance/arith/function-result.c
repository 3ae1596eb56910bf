// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(void)
{
	return get_handle() + 1;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on a function's result
 * check-clause: arith: p + n; C11 6.5.2.2p5
 */
