// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int c, tdx_page_t p, tdx_page_t q)
{
	return IS_ERR(c ? p : q);
}

/*
 * check-name: IS_ERR() of ?:
 * check-clause: never: IS_ERR(p); C11 6.5.15p4
 */
