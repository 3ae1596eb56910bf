// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, struct u64_td *td)
{
	take_handle(__atomic_exchange_n(&td->tdr, p, __ATOMIC_RELAXED));
	return !(__atomic_exchange_n(&td->tdr, p, __ATOMIC_RELAXED));
}

/*
 * check-name: a handle in the form "atomic exchange" is passed and tested
 * check-clause: never: passing, !p; GNU atomic builtins
 */
