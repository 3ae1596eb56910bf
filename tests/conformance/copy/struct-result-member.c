// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td get_td(void);

tdx_page_t f(void)
{
	return get_td().tdr_page;
}

/*
 * check-name: the handle in a function's struct result
 * check-clause: never: copying; C11 6.5.2.3p3
 */
