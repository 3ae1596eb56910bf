// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(bool b, tdx_page_t p)
{
	b &= !!p;
	return b;
}

/*
 * check-name: b &= !!p
 * check-clause: never: !p; C11 6.5.16.2p3
 */
