// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(void *p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: void * to void __firmware *
 * check-clause: implicit: from any type without __firmware; C11 6.5.16.1p1
 */
