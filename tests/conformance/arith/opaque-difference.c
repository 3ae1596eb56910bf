// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

ptrdiff_t f(tdx_page_t p, tdx_page_t q)
{
	return p - q;	/* expect: firmware-arith */
}

/*
 * check-name: an opaque pointee makes p - q no better
 * check-clause: arith: p - q; C11 6.5.6p3
 * check-stock: error
 */
