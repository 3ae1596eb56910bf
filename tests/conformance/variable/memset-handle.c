// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	memset(&td->tdr_page, 0, sizeof(td->tdr_page));
}

/*
 * check-name: memset(&p, 0, sizeof(p))
 * check-clause: never: &p; C11 6.5.2.2p2
 */
