// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_td *td)
{
	return (unsigned long)td;
}

/*
 * check-name: (unsigned long)td is an ordinary address
 * check-clause: never: memset(td, ...); C11 6.3.2.3p6
 */
