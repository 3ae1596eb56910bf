// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void (*f(tdx_page_t p))(void)
{
	return (__force void (*)(void))p;
}

/*
 * check-name: a forced cast to a function pointer
 * check-clause: never: (__force u64)p; C11 6.5.4p3
 */
