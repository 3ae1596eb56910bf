// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
#define __tdx	__attribute__((noderef, address_space(__firmware)))

void f(u64 __tdx *p)
{
	*p = 0;	/* expect: firmware-deref */
}

/*
 * check-name: a macro of one's own for the attribute
 * check-clause: deref: *p as a target; C11 6.10.3p9
 */
