// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u8 __firmware *f(void)
{
	u8 __firmware *p = (u8 *)"page";	/* expect: firmware-implicit */

	return p;
}

/*
 * check-name: a string literal as a handle
 * check-clause: implicit: initialiser; C11 6.4.5p6
 */
