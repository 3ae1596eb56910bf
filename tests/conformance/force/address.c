// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td)
{
	return *(__force u64 *)&td->tdr_page;
}

/*
 * check-name: *(__force u64 *)&p
 * check-clause: never: (__force u64)p, one level down; C11 6.5.4p4
 */
