// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct state {
	bool created;
	int n;
};

struct state f(tdx_page_t p)
{
	struct state s = { .created = p };

	return s;
}

/*
 * check-name: a handle in a designated initialiser of type bool
 * check-clause: never: bool b = p; C11 6.7.9p11
 */
