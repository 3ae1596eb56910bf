// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct page __firmware *p)
{
	return p == alloc_page(0);	/* expect: firmware-implicit */
}

/*
 * check-name: == with a call that returns a plain pointer
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.5.9p2
 */
