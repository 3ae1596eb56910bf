// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

void *f(tdx_page_t p)
{
	return phys_to_virt(tdx_page_to_phys(p));	/* expect: firmware-touch */
}

/*
 * check-name: phys_to_virt(tdx_page_to_phys(p))
 * check-clause: touch: phys_to_virt(tdx_page_to_phys(p))
 * check-engines: coccinelle
 */
