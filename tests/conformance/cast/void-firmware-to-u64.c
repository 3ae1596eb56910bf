// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(void __firmware *p)
{
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: (u64)p of a void __firmware *
 * check-clause: cast: (T)p; C11 6.3.2.3p6
 */
