// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return __extension__ ({ p; });	/* expect: firmware-implicit */
}

/*
 * check-name: __extension__ hides nothing
 * check-clause: implicit: statement-expression result; GNU __extension__
 */
