// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool is_special(__force const void *ptr);

bool f(struct tdx_td *td)
{
	return is_special(td->tdr_page);
}

/*
 * check-name: a function of one's own with a forced parameter
 * check-clause: never: a parameter declared __force; C11 6.5.2.2p7
 */
