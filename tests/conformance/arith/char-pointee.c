// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u8 __firmware *f(u8 __firmware *p)
{
	return p + 16;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on a handle of bytes
 * check-clause: arith: p + n; C11 6.5.6p8
 */
