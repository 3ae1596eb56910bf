// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union slot {
	tdx_page_t fw;
	u64 number;
};

tdx_page_t f(union slot *s, tdx_page_t p)
{
	s->fw = p;
	return s->fw;
}

/*
 * check-name: a handle is stored in and read from its own union member
 * check-clause: never: a union, only declared; C11 6.5.2.3p3
 */
