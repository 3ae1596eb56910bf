// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#define __force
#include "../kernel.h"

void f(struct tdx_td *td)
{
	memset((__force void *)td->tdr_page, 0, PAGE_SIZE);	/* expect: firmware-touch */
}

/*
 * check-name: a forced pointer to the page is cleared
 * check-clause: touch: a kernel mapping is used
 * check-engines: coccinelle
 */
