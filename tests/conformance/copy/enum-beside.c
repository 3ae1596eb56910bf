// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum state { FREE, DONATED };

struct owner {
	enum state state;
	tdx_page_t page;
};

void f(struct owner *o, tdx_page_t p)
{
	o->page = p;
	o->state = p ? DONATED : FREE;
}

/*
 * check-name: an enumeration and a handle in one struct
 * check-clause: never: storing; C11 6.7.2.2p4
 */
