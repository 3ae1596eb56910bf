// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return p - 1;	/* expect: firmware-arith */
}

/*
 * check-name: an opaque pointee makes p - n no better
 * check-clause: arith: p - n; C11 6.5.6p3
 * check-stock: error
 */
