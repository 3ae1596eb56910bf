// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void)
{
	return sizeof(((struct page __firmware *)0)->private);
}

/*
 * check-name: sizeof(((struct page __firmware *)0)->m)
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
