// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct outer {
	struct {
		tdx_page_t page;
	};
};

void f(struct outer *o, tdx_page_t p)
{
	o->page = p;
}

/*
 * check-name: a handle in an anonymous struct
 * check-clause: never: storing; C11 6.7.2.1p13
 */
