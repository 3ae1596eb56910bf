// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *f(void)
{
	struct tdx_td *td = kmalloc(sizeof(*td), 0);

	return td;
}

/*
 * check-name: a struct that holds handles is allocated
 * check-clause: never: memset(td, 0, sizeof(*td)); C11 6.3.2.3p1
 */
