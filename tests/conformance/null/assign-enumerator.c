// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum { NO_PAGE };

void f(struct tdx_td *td)
{
	td->tdr_page = NO_PAGE;
}

/*
 * check-name: an enumeration constant that is zero is a null pointer constant
 * check-clause: never: p = 0; C11 6.4.4.3p2
 */
