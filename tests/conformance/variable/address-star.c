// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t *slot)
{
	return &*slot;
}

/*
 * check-name: &*slot
 * check-clause: never: &p; C11 6.5.3.2p3
 */
