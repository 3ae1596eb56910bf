// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware *p, int i)
{
	return p[i].flags;	/* expect: firmware-deref */
}

/*
 * check-name: p[i].m
 * check-clause: deref: p[i] as a value; C11 6.5.2.3p3
 */
