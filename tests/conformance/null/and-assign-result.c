// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td, tdx_page_t p)
{
	return (td->tdr_page = p) ? 0 : -12;
}

/*
 * check-name: a null test of an assignment's result
 * check-clause: never: if (p); C11 6.5.16p3
 */
