// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct state {
	bool created;
};

void f(struct state *s, tdx_page_t p)
{
	s->created = p;
}

/*
 * check-name: a handle stored in a bool field
 * check-clause: never: bool b = p; C11 6.3.1.2p1
 */
