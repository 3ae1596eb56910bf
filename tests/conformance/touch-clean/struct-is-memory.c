// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td)
{
	memset(td, 0, sizeof(*td));
}

/*
 * check-name: the struct is ordinary memory
 * check-clause: never: the struct is ordinary memory
 * check-engines: coccinelle
 */
