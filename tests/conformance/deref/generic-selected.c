// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return _Generic(0, int: *p);	/* expect: firmware-deref */
}

/*
 * check-name: the selected association of _Generic is evaluated
 * check-clause: deref: *p as a value; C11 6.5.1.1p3
 */
