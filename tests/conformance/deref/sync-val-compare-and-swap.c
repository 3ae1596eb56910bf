// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __sync_val_compare_and_swap(p, 0, 1);	/* expect: firmware-deref */
}

/*
 * check-name: a __sync builtin that swaps in the page
 * check-clause: deref: __sync_* on the page; GNU atomic builtins
 */
