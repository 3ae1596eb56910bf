// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return p > NULL;	/* expect: firmware-arith */
}

/*
 * check-name: p > NULL
 * check-clause: arith: also against NULL; C11 6.5.8p2
 */
