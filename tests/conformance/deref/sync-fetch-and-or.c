// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__sync_fetch_and_or(p, 1);	/* expect: firmware-deref */
}

/*
 * check-name: a __sync builtin on the page
 * check-clause: deref: __sync_* on the page; GNU atomic builtins
 */
