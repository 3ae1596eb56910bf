// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

bool f(spelled_t p, tdx_u64_t q)
{
	return p == q;
}

/*
 * check-name: handles of both spellings are compared
 * check-clause: never: p == q; C11 6.5.9p6
 */
