// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	(void)__builtin_assume_aligned(p, 4096);	/* expect: firmware-implicit */
}

/*
 * check-name: __builtin_assume_aligned() takes a plain pointer
 * check-clause: implicit: argument, void * included; GNU builtins
 * check-engines: plugin
 */
