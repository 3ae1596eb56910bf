// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return *(__force u64 *)p;
}

/*
 * check-name: *(__force u64 *)p reads through a plain pointer
 * check-clause: never: (void __force *)p; C11 6.5.3.2p4
 */
