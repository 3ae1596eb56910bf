// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tagged {
	tdx_page_t page;
	u32 level : 3;
	u32 busy : 1;
};

void f(struct tagged *to, struct tagged *from)
{
	*to = *from;
	to->level = 2;
	to->busy = from->page != NULL;
}

/*
 * check-name: a handle beside bit-fields
 * check-clause: never: struct copy; C11 6.7.2.1p11
 */
