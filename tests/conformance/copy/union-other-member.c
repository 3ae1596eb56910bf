// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	tdx_page_t fw;
	u64 number;
};

u64 f(union slot *s)
{
	return s->number + 1;
}

/*
 * check-name: a union's other member alone is used
 * check-clause: never: a union, only declared; C11 6.5.2.3p3
 */
