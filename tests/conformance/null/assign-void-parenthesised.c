// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = ((void *)(0));
}

/*
 * check-name: ((void *)(0)) is a null pointer constant
 * check-clause: never: p = NULL; C11 6.5.1p5
 */
