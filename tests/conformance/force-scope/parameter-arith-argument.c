// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return IS_ERR(p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: a sum in the argument of a forced parameter
 * check-clause: arith: p + n; C11 6.5.2.2p4
 */
