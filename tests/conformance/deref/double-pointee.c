// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long f(double __firmware *p)
{
	return (long)*p;	/* expect: firmware-deref */
}

/*
 * check-name: floating point in the page
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
