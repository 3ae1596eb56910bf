// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(void *p)
{
	return (__force unsigned long)p;
}

/*
 * check-name: __force on a cast of a plain pointer
 * check-clause: never: __force changes nothing else; C11 6.5.4p4
 */
