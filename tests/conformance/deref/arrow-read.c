// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware *p)
{
	return p->flags;	/* expect: firmware-deref */
}

/*
 * check-name: p->m as a value
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
