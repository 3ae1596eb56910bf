// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t *pages)
{
	return pages + 0;
}

/*
 * check-name: pages + 0
 * check-clause: never: arithmetic on the array; C11 6.5.6p8
 */
