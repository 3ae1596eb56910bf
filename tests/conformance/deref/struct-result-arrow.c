// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_vp get_vp(void);

unsigned long f(void)
{
	return get_vp().tdvpr_page->flags;	/* expect: firmware-deref */
}

/*
 * check-name: the page behind a handle in a function's struct result
 * check-clause: deref: p->m; C11 6.2.4p8
 */
