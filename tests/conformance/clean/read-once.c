// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return READ_ONCE(td->tdr_page);
}

/*
 * check-name: READ_ONCE() reads the variable
 * check-clause: never: READ_ONCE(p); C11 6.7.3p7
 */
