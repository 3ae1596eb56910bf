// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t){ NULL };
}

/*
 * check-name: (tdx_page_t){ NULL }
 * check-clause: never: p = NULL; C11 6.5.2.5p4
 */
