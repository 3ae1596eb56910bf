// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define WARN_ON(condition)	({ int __bad = !!(condition); __bad; })

int f(struct tdx_td *td, tdx_page_t p)
{
	return WARN_ON(cmpxchg(&td->tdr_page, NULL, p));
}

/*
 * check-name: cmpxchg() as a macro's argument
 * check-clause: never: cmpxchg(&p, a, b); C11 6.10.3.1p1
 */
