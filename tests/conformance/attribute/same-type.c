// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

tdx_u64_t f(spelled_t p)
{
	spelled_t q = p;

	return q;
}

/*
 * check-name: the attribute and the keyword make one type
 * check-clause: never: copying; C11 6.7.8p3
 */
