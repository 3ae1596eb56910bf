// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct page __firmware *p)
{
	return p->next->flags;	/* expect: firmware-deref */
}

/*
 * check-name: the first arrow touches the firmware page, the second one does not
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
