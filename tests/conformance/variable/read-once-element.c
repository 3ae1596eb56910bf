// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, int i)
{
	return READ_ONCE(td->tdcs_pages[i]);
}

/*
 * check-name: READ_ONCE() of an element
 * check-clause: never: READ_ONCE(p); C11 6.7.3p7
 */
