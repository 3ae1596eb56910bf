// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return !((unsigned long)p & ~PAGE_MASK);	/* expect: firmware-cast */
}

/*
 * check-name: alignment by hand
 * check-clause: cast: (T)p; C11 6.5.10p3
 */
