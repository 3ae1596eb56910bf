// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return sizeof(p->words) / sizeof(p->words[0]);
}

/*
 * check-name: sizeof(p->array)
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
