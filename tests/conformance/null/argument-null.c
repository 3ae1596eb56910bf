// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	tdx_free_page(NULL);
}

/*
 * check-name: NULL passed as a handle
 * check-clause: never: p = NULL; C11 6.5.2.2p7
 */
