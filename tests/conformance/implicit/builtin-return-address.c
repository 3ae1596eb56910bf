// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void)
{
	return __builtin_return_address(0);	/* expect: firmware-implicit */
}

/*
 * check-name: a return address as a handle
 * check-clause: implicit: from void *; GNU builtins
 */
