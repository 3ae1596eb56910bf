// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t *slot, tdx_page_t p)
{
	*slot = p;
}

/*
 * check-name: *slot = p
 * check-clause: never: &p; C11 6.5.3.2p4
 */
