// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void *buffer, tdx_page_t p)
{
	__builtin_memcpy(buffer, p, 8);	/* expect: firmware-implicit */
}

/*
 * check-name: __builtin_memcpy() of the page
 * check-clause: implicit: argument, void * included; GNU builtins
 */
