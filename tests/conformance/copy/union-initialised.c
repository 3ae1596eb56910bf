// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	tdx_page_t fw;
	u64 number;
};

union slot f(tdx_page_t p)
{
	union slot s = { .fw = p };

	return s;
}

/*
 * check-name: a union is initialised by its handle
 * check-clause: never: a union, only declared; C11 6.7.9p17
 */
