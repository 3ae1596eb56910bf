// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void *buffer, tdx_page_t p)
{
	__builtin___memcpy_chk(buffer, p, 8, 8);	/* expect: firmware-implicit */
}

/*
 * check-name: the checked memcpy() of a fortified kernel
 * check-clause: implicit: argument, void * included; GNU builtins
 */
