// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page = sizeof(char) - 1;
}

/*
 * check-name: an expression of sizeof that is zero is a null pointer constant
 * check-clause: never: p = 0; C11 6.6p6
 */
