// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void __firmware *p)
{
	printk("%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: a void __firmware * passed to ...
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
