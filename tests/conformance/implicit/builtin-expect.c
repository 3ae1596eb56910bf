// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	if (__builtin_expect(p, 1))	/* expect: firmware-implicit */
		return 1;
	return 0;
}

/*
 * check-name: __builtin_expect() takes a number
 * check-clause: implicit: argument, integers included; GNU builtins
 */
