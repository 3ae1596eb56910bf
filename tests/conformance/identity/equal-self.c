// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return p == p;
}

/*
 * check-name: p == p
 * check-clause: never: p == q; C11 6.5.9p6
 */
