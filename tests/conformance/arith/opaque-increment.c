// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	td->tdr_page++;	/* expect: firmware-arith */
}

/*
 * check-name: an opaque pointee makes p++ no better
 * check-clause: arith: p++; C11 6.5.2.4p1
 * check-stock: error
 */
