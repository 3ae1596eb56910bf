// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = (void *)0L;
}

/*
 * check-name: (void *)0L is a null pointer constant
 * check-clause: never: p = NULL; C11 6.3.2.3p3
 */
