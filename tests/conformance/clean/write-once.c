// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, tdx_page_t p)
{
	WRITE_ONCE(td->tdr_page, p);
}

/*
 * check-name: WRITE_ONCE() writes the variable
 * check-clause: never: WRITE_ONCE(p, q); C11 6.7.3p7
 */
