// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td, int n)
{
	return td->tdr_page && n > 0;
}

/*
 * check-name: a handle beside an int in &&
 * check-clause: never: p && q; C11 6.5.13p2
 */
