// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, int i)
{
	return td->tdcs[i] + 1;	/* expect: firmware-arith */
}

/*
 * check-name: td->tdcs_pages[i] + 1
 * check-clause: arith: p + n; C11 6.5.6p8
 */
