// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return __extension__ ({ p; });
}

/*
 * check-name: __extension__ before a handle
 * check-clause: never: copying; GNU __extension__
 */
