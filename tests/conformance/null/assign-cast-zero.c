// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = (u64)0;
}

/*
 * check-name: (u64)0 is a null pointer constant
 * check-clause: never: p = 0; C11 6.6p6
 */
