// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void (*__firmware *p)(void))
{
	(*p)();	/* expect: firmware-deref */
}

/*
 * check-name: a function pointer that is stored in the page is called
 * check-clause: deref: *p as a value; C11 6.5.2.2p5
 */
