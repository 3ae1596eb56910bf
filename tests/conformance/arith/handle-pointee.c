// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t __firmware *f(tdx_page_t __firmware *p)
{
	return p + 1;	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic on a page of handles
 * check-clause: arith: p + n; C11 6.5.6p8
 */
