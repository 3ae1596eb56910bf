// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	memset((__force void *)td->tdr_page, 0, PAGE_SIZE);
}

/*
 * check-name: a forced cast as an argument of type void *
 * check-clause: never: (void __force *)p; C11 6.5.2.2p7
 */
