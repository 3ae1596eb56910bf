// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define scoped(cond)	for (int __done = 0; !__done && (cond); __done = 1)

tdx_page_t f(struct tdx_td *td)
{
	scoped(td->tdr_page)
		return td->tdr_page;
	return NULL;
}

/*
 * check-name: a loop that runs once, as scoped_guard() has it
 * check-clause: never: copying; C11 6.8.5.3p1
 */
