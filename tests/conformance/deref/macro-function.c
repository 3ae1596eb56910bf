// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define DEFINE_READER(name)						\
u64 read_##name(tdx_u64_t p)						\
{									\
	return *p;							\
}

DEFINE_READER(tdr)	/* expect: firmware-deref */

/*
 * check-name: a macro that defines a function
 * check-clause: deref: *p as a value; C11 6.10.3.3p2
 */
