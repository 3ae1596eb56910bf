// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

__attribute__((nonnull(1))) void give(tdx_page_t p);

void f(struct tdx_td *td)
{
	give(td->tdr_page);
}

/*
 * check-name: a parameter that must not be null
 * check-clause: never: passing; GNU attributes
 */
