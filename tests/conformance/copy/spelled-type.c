// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_module_page __firmware *f(tdx_page_t p)
{
	struct tdx_module_page __firmware *q = p;

	return q;
}

/*
 * check-name: the type spelled out is the same type
 * check-clause: never: copying; C11 6.7.8p3
 */
