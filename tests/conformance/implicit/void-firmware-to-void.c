// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(void __firmware *p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: void __firmware * to void *
 * check-clause: implicit: to any type without __firmware; C11 6.5.16.1p1
 */
