// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u8 f(u8 __firmware *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a byte of the page
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
