// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t *slot, tdx_u64_t p)
{
	tdx_u64_t expected = NULL;

	return __atomic_compare_exchange_n(slot, &expected, p, false, 0, 0);
}

/*
 * check-name: the expected value of __atomic_compare_exchange_n() is a handle
 * check-clause: never: access to the variable; GNU atomic builtins
 */
