// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td)
{
	return &td->tdr[1];	/* expect: firmware-arith */
}

/*
 * check-name: &td->page[i] where the field is a handle
 * check-clause: arith: &p[i]; C11 6.5.3.2p3
 */
