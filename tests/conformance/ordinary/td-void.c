// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *f(struct tdx_td *td)
{
	void *v = td;

	return v;
}

/*
 * check-name: a td to void * and back
 * check-clause: never: the struct is ordinary memory; C11 6.3.2.3p1
 */
