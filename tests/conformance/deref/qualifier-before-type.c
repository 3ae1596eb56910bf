// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(__firmware u64 *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: __firmware may stand before the type
 * check-clause: deref: *p as a value; C11 6.7.3p10
 */
