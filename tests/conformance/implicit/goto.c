// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	goto *p;	/* expect: firmware-implicit */
}

/*
 * check-name: a jump to a handle
 * check-clause: implicit: to any type without __firmware; GNU labels as values
 */
