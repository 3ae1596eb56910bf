// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return IS_ERR(p);
}

/*
 * check-name: an argument for a parameter declared __force
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p2
 */
