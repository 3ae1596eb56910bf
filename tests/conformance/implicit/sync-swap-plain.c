// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td, tdx_u64_t old, u64 *plain)
{
	return __sync_bool_compare_and_swap(&td->tdr, old, plain);	/* expect: firmware-implicit */
}

/*
 * check-name: __sync_bool_compare_and_swap() with a plain pointer
 * check-clause: implicit: argument; GNU atomic builtins
 */
