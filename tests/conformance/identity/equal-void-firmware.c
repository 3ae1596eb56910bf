// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, void __firmware *q)
{
	return p == q;
}

/*
 * check-name: a handle is compared with a void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.9p5
 */
