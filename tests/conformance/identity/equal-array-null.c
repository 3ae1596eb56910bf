// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td)
{
	return td->tdcs_pages == NULL;
}

/*
 * check-name: an array of handles is compared with NULL
 * check-clause: never: kfree(td->tdcs_pages); C11 6.5.9p5
 */
