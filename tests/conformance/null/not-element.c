// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td, int i)
{
	return !td->tdcs_pages[i];
}

/*
 * check-name: !td->tdcs_pages[i]
 * check-clause: never: !p; C11 6.5.3.3p5
 */
