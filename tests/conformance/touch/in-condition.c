// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td)
{
	if (!page_address(td->tdr_page))	/* expect: firmware-touch */
		return -EIO;
	return 0;
}

/*
 * check-name: a mapping in a condition
 * check-clause: touch: page_address(E->tdr_page)
 * check-engines: coccinelle
 */
