// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(struct page __firmware *p)
{
	return sizeof(&p->private);
}

/*
 * check-name: sizeof(&p->m)
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
