// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	tdx_u64_t *slot = &td->slots[0];

	*slot++ = NULL;
	*slot = td->tdr;
}

/*
 * check-name: a pointer to a field is stepped over
 * check-clause: never: arithmetic on the array; C11 6.5.6p8
 */
