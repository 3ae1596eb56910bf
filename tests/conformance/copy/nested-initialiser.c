// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct outer {
	int n;
	struct {
		tdx_page_t page;
		int level;
	} inner;
};

struct outer f(tdx_page_t p)
{
	struct outer o = { 1, { p, 2 } };

	return o;
}

/*
 * check-name: a nested initialiser with a handle
 * check-clause: never: storing; C11 6.7.9p20
 */
