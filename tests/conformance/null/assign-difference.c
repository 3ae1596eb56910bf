// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = (1 - 1);
}

/*
 * check-name: (1 - 1) is a null pointer constant
 * check-clause: never: p = 0; C11 6.6p6
 */
