// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = (int)0.0;
}

/*
 * check-name: (int)0.0 is an integer constant expression
 * check-clause: never: p = 0; C11 6.6p6
 */
