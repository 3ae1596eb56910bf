// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = NULL;
}

/*
 * check-name: p = NULL
 * check-clause: never: p = NULL; C11 6.5.16.1p1
 */
