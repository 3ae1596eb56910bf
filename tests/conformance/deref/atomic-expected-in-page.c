// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 *word, tdx_u64_t p)
{
	return __atomic_compare_exchange_n(word, p, 1, false, 0, 0);	/* expect: firmware-deref */
}

/*
 * check-name: the expected value of __atomic_compare_exchange_n() is in the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
