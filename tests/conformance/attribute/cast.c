// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

u64 f(spelled_t p)
{
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a handle with the attribute spelled out is cast
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
