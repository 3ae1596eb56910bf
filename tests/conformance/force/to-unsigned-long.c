// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_page_t p)
{
	return (__force unsigned long)p;
}

/*
 * check-name: (__force unsigned long)p
 * check-clause: never: (__force u64)p; C11 6.5.4p4
 */
