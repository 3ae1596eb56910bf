// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct page __firmware *p)
{
	return __builtin_constant_p(p->private);
}

/*
 * check-name: __builtin_constant_p(p->m)
 * check-clause: never: __builtin_constant_p; GNU builtins
 */
