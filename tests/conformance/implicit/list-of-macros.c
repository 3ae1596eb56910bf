// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define clear_page(page)	memset((page), 0, PAGE_SIZE)

void f(struct tdx_td *td)
{
	clear_page(td->tdr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: a macro's argument goes to a plain parameter
 * check-clause: implicit: argument; C11 6.10.3p9
 */
