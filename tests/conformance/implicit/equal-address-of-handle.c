// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void __firmware *p)
{
	return p == (void *)&p;	/* expect: firmware-implicit */
}

/*
 * check-name: p against its own address
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
