// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void take_page(struct page page);

void f(struct page __firmware *p)
{
	take_page(*p);	/* expect: firmware-deref */
}

/*
 * check-name: the page is passed by value
 * check-clause: deref: struct copy through p; C11 6.5.2.2p4
 */
