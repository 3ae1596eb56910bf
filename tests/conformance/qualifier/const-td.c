// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(const struct tdx_td *td)
{
	return td->tdr_page;
}

/*
 * check-name: a const td is read
 * check-clause: never: copying; C11 6.5.2.3p4
 */
