// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__sync_lock_release(p);	/* expect: firmware-deref */
}

/*
 * check-name: a __sync builtin that stores to the page
 * check-clause: deref: __sync_* on the page; GNU atomic builtins
 */
