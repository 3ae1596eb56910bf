// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __atomic_load_n((u64 *)p, __ATOMIC_RELAXED);	/* expect: firmware-cast */
}

/*
 * check-name: an atomic load through a cast is one misuse
 * check-clause: cast: (u64 *)p; GNU atomic builtins
 */
