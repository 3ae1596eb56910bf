// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return IS_ERR_OR_NULL(p);
}

/*
 * check-name: IS_ERR_OR_NULL() of a handle
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p7
 */
