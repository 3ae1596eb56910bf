// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = false;
}

/*
 * check-name: false is a null pointer constant
 * check-clause: never: p = 0; C11 6.4.4.3p2
 */
