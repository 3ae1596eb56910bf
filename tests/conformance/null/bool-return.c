// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td)
{
	return td->tdr_page;
}

/*
 * check-name: a handle returned as bool
 * check-clause: never: bool b = p; C11 6.8.6.4p3
 */
