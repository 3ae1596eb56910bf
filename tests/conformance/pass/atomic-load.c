// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td)
{
	take_handle(__atomic_load_n(&td->tdr, __ATOMIC_ACQUIRE));
	return !(__atomic_load_n(&td->tdr, __ATOMIC_ACQUIRE));
}

/*
 * check-name: a handle in the form "atomic load" is passed and tested
 * check-clause: never: passing, !p; GNU atomic builtins
 */
