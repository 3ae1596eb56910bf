// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t *pages, tdx_page_t p)
{
	*pages++ = p;
	*pages++ = NULL;
}

/*
 * check-name: *pages++ = p
 * check-clause: never: arithmetic on the array; C11 6.5.2.4p2
 */
