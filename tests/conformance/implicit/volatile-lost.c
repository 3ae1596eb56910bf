// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static volatile tdx_u64_t handle;

u64 *f(void)
{
	return handle;	/* expect: firmware-implicit */
}

/*
 * check-name: a volatile handle loses the qualifier
 * check-clause: implicit: return value; C11 6.3.2.1p2
 */
