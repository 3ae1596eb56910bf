// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct outer {
	struct {
		tdx_page_t page;
	} inner;
};

struct outer f(tdx_page_t p)
{
	struct outer o = { .inner.page = p };

	return o;
}

/*
 * check-name: a designator of two levels with a handle
 * check-clause: never: storing; C11 6.7.9p7
 */
