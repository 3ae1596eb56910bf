// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

spelled_t f(spelled_t p)
{
	return p + 1;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on a handle with the attribute spelled out
 * check-clause: arith: p + n; C11 6.5.6p8
 */
