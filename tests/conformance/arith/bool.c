// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	bool b = p + 1;	/* expect: firmware-arith */

	return b;
}

/*
 * check-name: a bool is made from p + 1
 * check-clause: arith: p + n; C11 6.3.1.2p1
 */
