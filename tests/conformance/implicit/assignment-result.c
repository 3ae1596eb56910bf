// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td, tdx_page_t p)
{
	return td->tdr_page = p;	/* expect: firmware-implicit */
}

/*
 * check-name: the result of an assignment loses the qualifier
 * check-clause: implicit: assignment; C11 6.5.16p3
 */
