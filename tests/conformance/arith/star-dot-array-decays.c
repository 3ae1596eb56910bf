// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p)
{
	return (*p).words;	/* expect: firmware-arith */
}

/*
 * check-name: (*p).array decays to an address
 * check-clause: arith: p->array decaying; C11 6.3.2.1p3
 */
