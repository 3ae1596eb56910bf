// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t give(tdx_u64_t p);
u64 __firmware *give(u64 __firmware *p);

tdx_u64_t give(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: a function repeated with the same type
 * check-clause: never: passing; C11 6.7p4
 */
