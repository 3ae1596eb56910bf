// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	WRITE_ONCE(td->tdr_page, NULL);
}

/*
 * check-name: WRITE_ONCE(p, NULL)
 * check-clause: never: WRITE_ONCE(p, q); C11 6.5.16.1p1
 */
