// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#undef __firmware
struct td {
	struct page __attribute__((noderef, address_space(__firmware))) *tdr_page;
};

unsigned long f(struct td *td)
{
	return td->tdr_page->flags;	/* expect: firmware-deref */
}

/*
 * check-name: a field with the attribute spelled out
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
