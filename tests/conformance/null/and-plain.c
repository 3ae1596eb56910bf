// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, void *v)
{
	return p && v;
}

/*
 * check-name: a handle beside a plain pointer in &&
 * check-clause: never: p && q; C11 6.5.13p2
 */
