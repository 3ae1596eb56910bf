// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(bool __firmware *p)
{
	return p[2];	/* expect: firmware-deref */
}

/*
 * check-name: bools in the page
 * check-clause: deref: p[i] as a value; C11 6.5.2.1p2
 */
