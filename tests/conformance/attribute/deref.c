// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
typedef u64 __attribute__((noderef, address_space(__firmware))) *spelled_t;

u64 f(spelled_t p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: the attribute spelled out is the same qualifier
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
