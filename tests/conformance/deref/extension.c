// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __extension__ *p;	/* expect: firmware-deref */
}

/*
 * check-name: __extension__ hides nothing
 * check-clause: deref: *p as a value; GNU __extension__
 */
