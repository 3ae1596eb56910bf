// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return kmap(td->tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: kmap() of the TDR
 * check-clause: touch: kmap*
 * check-engines: coccinelle
 */
