// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct tdx_td *td)
{
	return (struct page *)td->tdr_page;	/* expect: firmware-cast */
}

/*
 * check-name: (struct page *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p7
 */
