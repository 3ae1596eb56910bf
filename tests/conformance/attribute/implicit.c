// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

u64 *f(spelled_t p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a handle with the attribute spelled out loses it
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
