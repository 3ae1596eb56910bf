// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	--p;	/* expect: firmware-arith */
}

/*
 * check-name: --p
 * check-clause: arith: --p; C11 6.5.3.1p3
 */
