// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t *pages, tdx_page_t *end)
{
	return pages < end;
}

/*
 * check-name: pages < end
 * check-clause: never: arithmetic on the array; C11 6.5.8p5
 */
