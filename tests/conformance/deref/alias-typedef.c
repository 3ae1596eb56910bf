// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef tdx_u64_t tdr_t;

u64 f(tdr_t p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a typedef of a typedef is no better
 * check-clause: deref: *p as a value; C11 6.7.8p3
 */
