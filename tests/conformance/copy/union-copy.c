// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	tdx_page_t fw;
	u64 number;
};

void f(union slot *to, union slot *from)
{
	*to = *from;
}

/*
 * check-name: a union that holds a handle is copied
 * check-clause: never: a union, only declared; C11 6.5.16.1p2
 */
