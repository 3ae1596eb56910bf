// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define check(p)	({ if (IS_ERR(p)) return PTR_ERR(p); 0; })

long f(struct tdx_td *td)
{
	check(td->tdr_page);
	return 0;
}

/*
 * check-name: IS_ERR() in a macro
 * check-clause: never: IS_ERR(p); C11 6.10.3p9
 */
