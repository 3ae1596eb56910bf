// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline bool is_td_created(struct tdx_td *td)
{
	return td->tdr_page;
}

int f(struct tdx_td *td)
{
	return is_td_created(td) ? 0 : -22;
}

/*
 * check-name: a predicate on a td
 * check-clause: never: bool b = p; C11 6.7.4p6
 */
