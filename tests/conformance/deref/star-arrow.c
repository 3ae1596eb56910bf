// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware **slot)
{
	return (*slot)->flags;	/* expect: firmware-deref */
}

/*
 * check-name: (*slot)->m
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
