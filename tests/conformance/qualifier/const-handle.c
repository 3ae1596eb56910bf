// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(const tdx_page_t p)
{
	return p;
}

/*
 * check-name: a const handle is copied
 * check-clause: never: copying; C11 6.7.3p6
 */
