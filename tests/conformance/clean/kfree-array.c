// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	kfree(td->tdcs_pages);
}

/*
 * check-name: kfree() of the array of handles
 * check-clause: never: kfree(td->tdcs_pages); C11 6.5.2.2p2
 */
