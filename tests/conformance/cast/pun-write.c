// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, u64 x)
{
	*(u64 *)&td->tdr_page = x;	/* expect: firmware-cast */
}

/*
 * check-name: *(u64 *)&p = x writes the handle as a number
 * check-clause: cast: *(u64 *)&p; C11 6.5p7
 */
