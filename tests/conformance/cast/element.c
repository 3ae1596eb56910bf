// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td, int i)
{
	return (u64)td->tdcs_pages[i];	/* expect: firmware-cast */
}

/*
 * check-name: (u64)td->tdcs_pages[i]
 * check-clause: cast: (T)p; C11 6.3.2.3p6
 */
