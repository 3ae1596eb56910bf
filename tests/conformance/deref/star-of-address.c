// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct page __firmware *p)
{
	return *&p->private;	/* expect: firmware-deref */
}

/*
 * check-name: *&p->m is p->m: what reads the page, not its address
 * check-clause: deref: p->m; C11 6.5.3.2p4
 */
