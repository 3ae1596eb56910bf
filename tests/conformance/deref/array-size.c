// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(u64 __firmware *p)
{
	char buffer[*p];	/* expect: firmware-deref */

	buffer[0] = 0;
	return buffer[0];
}

/*
 * check-name: the size of a variable-length array is read from the page
 * check-clause: deref: *p as a value; C11 6.7.6.2p5
 */
