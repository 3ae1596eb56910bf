// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const void *f(tdx_page_t p)
{
	return (const void __force *)p;
}

/*
 * check-name: (const void __force *)p
 * check-clause: never: (void __force *)p; C11 6.7.7p1
 */
