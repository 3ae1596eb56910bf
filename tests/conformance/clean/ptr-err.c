// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long f(tdx_page_t p)
{
	return PTR_ERR(p);
}

/*
 * check-name: PTR_ERR() of a handle
 * check-clause: never: PTR_ERR(p); C11 6.5.2.2p2
 */
