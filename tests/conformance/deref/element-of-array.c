// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct u64_td *td, int i)
{
	return *td->tdcs[i];	/* expect: firmware-deref */
}

/*
 * check-name: a page named in an array of handles is read
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
