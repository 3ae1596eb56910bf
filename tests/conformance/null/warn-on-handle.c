// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define WARN_ON(condition)	({ int __ret = !!(condition); __ret; })

int f(struct tdx_td *td)
{
	return WARN_ON(td->tdr_page);
}

/*
 * check-name: WARN_ON(p)
 * check-clause: never: !p; C11 6.10.3p9
 */
