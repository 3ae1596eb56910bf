// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, u64 x)
{
	return __atomic_exchange_n(&td->tdr, x, __ATOMIC_RELAXED);	/* expect: firmware-implicit */
}

/*
 * check-name: __atomic_exchange_n() of a number
 * check-clause: implicit: argument, integers included; GNU atomic builtins
 */
