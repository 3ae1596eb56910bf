// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (u64)(__force void *)p;
}

/*
 * check-name: the forced step strips, the outer one is ordinary
 * check-clause: never: (__force u64)p; C11 6.5.4p4
 */
