// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return p ? true : false;
}

/*
 * check-name: p ? true : false
 * check-clause: never: if (p); C11 6.5.15p4
 */
