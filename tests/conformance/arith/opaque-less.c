// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, tdx_page_t q)
{
	return p < q;	/* expect: firmware-arith */
}

/*
 * check-name: two opaque handles are ordered
 * check-clause: arith: p < q; C11 6.5.8p2
 */
