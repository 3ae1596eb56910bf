// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct blob {
	u32 size;
	u8 data[];
};

u8 f(struct blob __firmware *p, int i)
{
	return p->data[i];	/* expect: firmware-deref */
}

/*
 * check-name: an element of a flexible array in the page
 * check-clause: deref: p->m; C11 6.7.2.1p18
 */
