// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	volatile tdx_u64_t p = get_handle();

	p++;	/* expect: firmware-arith */
}

/*
 * check-name: a volatile handle is no better
 * check-clause: arith: p++; C11 6.7.3p7
 */
