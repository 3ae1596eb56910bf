// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef u64 __firmware *page_t;
typedef tdx_u64_t page_t;

page_t f(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: a typedef repeated with the same type
 * check-clause: never: copying; C11 6.7p3
 */
