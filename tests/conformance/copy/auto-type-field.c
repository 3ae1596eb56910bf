// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	__auto_type p = td->tdr_page;

	return p;
}

/*
 * check-name: __auto_type of a field
 * check-clause: never: copying; GNU __auto_type
 */
