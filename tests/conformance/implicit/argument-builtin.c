// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	__builtin_memset(p, 0, 8);	/* expect: firmware-implicit */
}

/*
 * check-name: a builtin with a prototype
 * check-clause: implicit: argument, void * included; GNU builtins
 */
