// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

u64 f(spelled_t p)
{
	return (__force u64)p;
}

/*
 * check-name: __force works on the attribute spelled out
 * check-clause: never: (__force u64)p; C11 6.5.4p4
 */
