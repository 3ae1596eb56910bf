// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_vp *f(struct tdx_td *td)
{
	return (struct tdx_vp *)td;
}

/*
 * check-name: a struct that holds handles as another one
 * check-clause: never: the struct is ordinary memory; C11 6.3.2.3p7
 */
