// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	return p ? 0 : -12;
}

/*
 * check-name: p ? a : b
 * check-clause: never: if (p); C11 6.5.15p2
 */
