// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	__builtin_ia32_clflush(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a processor builtin takes a plain pointer
 * check-clause: implicit: argument, void * included; GNU x86 builtins
 * check-engines: plugin
 */
