// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return 0 != p;
}

/*
 * check-name: 0 != p
 * check-clause: never: == with the constant 0; C11 6.5.9p5
 */
