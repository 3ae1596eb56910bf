// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline void *strip(__force void *ptr)
{
	return ptr;
}

tdx_page_t f(tdx_page_t p)
{
	return strip(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle does not come back out of a forced parameter
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
