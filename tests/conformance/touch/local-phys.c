// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	phys_addr_t pa;

	pa = page_to_phys(td->tdr_page);
	return __va(pa);	/* expect: firmware-touch */
}

/*
 * check-name: the physical address goes through a local variable
 * check-clause: touch: through local variables
 * check-engines: coccinelle
 */
