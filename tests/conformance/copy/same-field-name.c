// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct plain_td {
	struct page *tdr_page;
};

unsigned long f(struct plain_td *td)
{
	return td->tdr_page->flags;
}

/*
 * check-name: a plain field with a handle's name
 * check-clause: never: no handle; C11 6.2.3p1
 */
