// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u8 f(struct tdx_td *td)
{
	return *(u8 *)td;
}

/*
 * check-name: a td is cast to a byte pointer
 * check-clause: never: the struct is ordinary memory; C11 6.3.2.3p7
 */
