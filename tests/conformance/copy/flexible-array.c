// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct batch {
	int n;
	tdx_page_t pages[];
};

tdx_page_t f(struct batch *b)
{
	return b->pages[b->n - 1];
}

/*
 * check-name: a struct that ends in an array of handles
 * check-clause: never: arrays of handles; C11 6.7.2.1p18
 */
