// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define release(p)	do { tdx_free_page(p); (p) = NULL; } while (0)

void f(struct tdx_td *td)
{
	release(td->tdr_page);
}

/*
 * check-name: a macro hands a handle to a function
 * check-clause: never: passing; C11 6.10.3p9
 */
