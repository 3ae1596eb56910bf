// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td)
{
	return (bool)td->tdr_page;
}

/*
 * check-name: (bool)td->tdr_page
 * check-clause: never: (bool)p; C11 6.3.1.2p1
 */
