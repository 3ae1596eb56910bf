// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct owner {
	_Atomic int users;
	tdx_page_t page;
};

tdx_page_t f(struct owner *o)
{
	o->users++;
	return o->page;
}

/*
 * check-name: an _Atomic struct field beside a handle
 * check-clause: never: copying; C11 6.7.2.4p3
 */
