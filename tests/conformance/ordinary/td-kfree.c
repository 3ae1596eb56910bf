// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	kfree(td);
}

/*
 * check-name: kfree() of a td
 * check-clause: never: the struct is ordinary memory; C11 6.5.2.2p7
 */
