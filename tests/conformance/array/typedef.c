// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

typedef tdx_page_t pages_t[4];

tdx_page_t f(pages_t *pages, int i)
{
	pages_t copy;

	memcpy(copy, *pages, sizeof(copy));
	return copy[i];
}

/*
 * check-name: a typedef of an array of handles
 * check-clause: never: arrays of handles; C11 6.7.8p3
 */
