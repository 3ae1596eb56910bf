// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, tdx_page_t p)
{
	td->tdr_page = p;
}

/*
 * check-name: a handle is stored in a struct
 * check-clause: never: storing; C11 6.5.2.3p4
 */
