// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, struct tdx_module_page __firmware *q)
{
	return p == q;
}

/*
 * check-name: the type spelled out is the same type
 * check-clause: never: p == q; C11 6.7.8p3
 */
