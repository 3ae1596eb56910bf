// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	memset(td, 0, sizeof(*td));
}

/*
 * check-name: memset() of the struct that holds handles
 * check-clause: never: memset(td, 0, sizeof(*td)); C11 6.5.2.2p2
 */
