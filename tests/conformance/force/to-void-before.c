// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return (__force void *)p;
}

/*
 * check-name: (__force void *)p
 * check-clause: never: (void __force *)p; C11 6.7.7p1
 */
