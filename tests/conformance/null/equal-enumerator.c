// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum { NO_PAGE };

bool f(tdx_page_t p)
{
	return p != NO_PAGE;
}

/*
 * check-name: p == an enumeration constant that is zero
 * check-clause: never: == with the constant 0; C11 6.4.4.3p2
 */
