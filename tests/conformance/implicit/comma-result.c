// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(int c, tdx_page_t p)
{
	return (c++, p);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of a comma loses the qualifier
 * check-clause: implicit: comma result; C11 6.5.17p2
 */
