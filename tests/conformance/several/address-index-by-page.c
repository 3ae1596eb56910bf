// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __firmware *f(struct page __firmware *p, tdx_u64_t q)
{
	return &p->words[*q];	/* expect: firmware-arith */ /* expect: firmware-deref */
}

/*
 * check-name: &p->words[*q] is an address within one page and reads another
 * check-clause: arith: &p[i]; deref: *p; C11 6.5.3.2p3
 */
