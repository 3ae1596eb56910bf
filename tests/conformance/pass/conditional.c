// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(int i, tdx_u64_t p, struct u64_td *td)
{
	take_handle(i ? p : td->tdr);
	return !(i ? p : td->tdr);
}

/*
 * check-name: a handle in the form "conditional" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.15p4
 */
