// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(void)
{
	return IS_ERR(tdx_alloc_page(0));
}

/*
 * check-name: IS_ERR() of a call
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p7
 */
