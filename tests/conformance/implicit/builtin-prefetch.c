// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	__builtin_prefetch(p);	/* expect: firmware-implicit */
}

/*
 * check-name: __builtin_prefetch() takes a plain pointer
 * check-clause: implicit: argument, void * included; GNU builtins
 */
