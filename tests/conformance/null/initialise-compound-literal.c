// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	*td = (struct tdx_td){ .tdr_page = NULL };
}

/*
 * check-name: a compound literal with a NULL handle
 * check-clause: never: p = NULL; C11 6.5.2.5p5
 */
