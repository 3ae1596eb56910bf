// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __builtin_constant_p(*p) ? 0 :
		*p;	/* expect: firmware-deref */
}

/*
 * check-name: the value after a constant test is evaluated
 * check-clause: deref: *p as a value; GNU builtins
 */
