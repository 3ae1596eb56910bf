// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td)
{
	return !READ_ONCE(td->tdr_page);
}

/*
 * check-name: READ_ONCE() in a null test
 * check-clause: never: READ_ONCE(p); C11 6.5.3.3p5
 */
