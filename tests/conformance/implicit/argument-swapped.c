// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_pair(void *data, void __firmware *p);

void f(void *data)
{
	take_pair(NULL, data);	/* expect: firmware-implicit */
}

/*
 * check-name: a td passed where the handle goes
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
