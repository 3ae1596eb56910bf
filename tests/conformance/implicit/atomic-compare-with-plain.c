// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td, u64 *plain)
{
	return __atomic_compare_exchange_n(&td->tdr, &plain, NULL, false,	/* expect: firmware-implicit */
					   __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/*
 * check-name: a plain pointer is expected where a handle is
 * check-clause: implicit: argument; GNU atomic builtins
 */
