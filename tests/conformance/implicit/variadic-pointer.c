// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int (*print)(const char *fmt, ...), tdx_page_t p)
{
	print("%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: an indirect call of a variadic function
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
