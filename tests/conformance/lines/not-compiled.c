// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
#if 0
	*p = 0;
#endif
	return p;
}

/*
 * check-name: code that is not compiled is no code
 * check-clause: never: no construct; C11 6.10.1p6
 */
